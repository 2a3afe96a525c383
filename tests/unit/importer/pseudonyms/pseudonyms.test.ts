import { describe, expect, test } from 'vitest';
import { Pseudonyms } from '../../../../src/importer/pseudonyms/pseudonyms.ts';
import type { Draft } from '../../../../src/importer/reader.ts';

const pseudonyms = new Pseudonyms('a key that everybody may know');
const [wulf, anke] = [pseudonyms.nameFor('Wulf_47'), pseudonyms.nameFor('Anke Brodersen')];

function said(text: string, kind: 'text' | 'html' = 'text'): string {
  const comments = [
    { number: 1, author: 'Wulf_47', text: 'Moin.' },
    { number: 2, author: 'Anke Brodersen', text: 'Moin.' },
    { number: 3, author: 'Deich', [kind]: text },
  ];
  const { thread } = pseudonyms.draft(draft({ comments }));
  const third = thread!.comments![2]!;
  return (third.text ?? third.html)!;
}

function draft(thread: NonNullable<Draft['thread']>): Draft {
  return { matter: {}, body: '', pictures: [], inferred: [], losses: [], thread };
}

test('a name has one pseudonym, however it is written', () => {
  expect(pseudonyms.nameFor(' wulf_47')).toBe(wulf);
});

test('another key gives another pseudonym', () => {
  expect(new Pseudonyms('a second key for the test').nameFor('Wulf_47')).not.toBe(wulf);
});

test('the address of a commenter is dropped', () => {
  const comments = [{ number: 1, author: 'Wulf_47', authorUrl: 'https://blatt.example/user/wulf_47', text: 'Moin.' }];
  expect(JSON.stringify(pseudonyms.draft(draft({ comments })))).not.toMatch(/wulf/i);
});

test.each([
  ['wulf47-12', false],
  ['4711', true],
  ['c0ffee12-0000-4000-8000-000000000000', true],
])('whether the id %s stays: %s', (id, stays) => {
  const { thread } = pseudonyms.draft(draft({ comments: [{ number: 1, id, author: 'Wulf_47', text: 'Moin.' }] }));
  expect(thread!.comments![0]!.id === id).toBe(stays);
});

describe('in a text', () => {
  test.each([
    ['@Wulf_47 Das stimmt nicht.', `@${wulf} Das stimmt nicht.`],
    ['@Anke Brodersen: Das stimmt nicht.', `@${anke}: Das stimmt nicht.`],
    ['Wulf_47 schrieb:\nMoin.', `${wulf} schrieb:\nMoin.`],
    ['Am 3. Mai schrieb Anke Brodersen:\nMoin.', `Am 3. Mai schrieb ${anke}:\nMoin.`],
    ['Zitat von Wulf_47\n> Moin.', `Zitat von ${wulf}\n> Moin.`],
    ['> Zitat von Wulf_47:\n> Moin.', `> Zitat von ${wulf}:\n> Moin.`],
    ['Hallo Anke Brodersen,\nnein.', `Hallo ${anke},\nnein.`],
    ['Hallo Anke,\nnein.', `Hallo ${anke},\nnein.`],
    ['Sehr geehrte Frau Brodersen, nein.', `Sehr geehrte Frau ${anke}, nein.`],
    ['@Frau Brodersen Das stimmt nicht.', `@Frau ${anke} Das stimmt nicht.`],
    ['Frau Brodersen, Sie haben recht.', `Frau ${anke}, Sie haben recht.`],
    ['Da hat Frau Brodersen recht.', `Da hat Frau ${anke} recht.`],
    ['Das ist Frau Brodersens Deich.', `Das ist Frau ${anke}s Deich.`],
    ['Frau Brodersen schrieb:\nMoin.', `Frau ${anke} schrieb:\nMoin.`],
    ['@Herr Kuestennebel: nein', `@Herr ${pseudonyms.nameFor('Kuestennebel')}: nein`],
    ['Liebe Frau Anke Brodersen, nein.', `Liebe Frau ${anke}, nein.`],
    [
      'Das hat Wulf_47 schon gesagt, und Anke Brodersens Hund auch.',
      `Das hat ${wulf} schon gesagt, und ${anke}s Hund auch.`,
    ],
    ['Zitat von Kuestennebel\n> Moin.', `Zitat von ${pseudonyms.nameFor('Kuestennebel')}\n> Moin.`],
    ['@kuestennebel: nein', `@${pseudonyms.nameFor('kuestennebel')}: nein`],
  ])('%j becomes %j', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    'Ich schrieb: Der Deich bricht.',
    'Schreiben Sie an hafen@elbmark.example, dort hilft man.',
    'Hallo zusammen, der Deich bricht.',
    'Zitat: „Der Deich bricht.“',
    'Nein, das glaube ich nicht: der Deich hält.',
    'Da hat Herr Hansen recht.',
    'Die Frau, Brodersen und das Meer.',
  ])('%j stays', (text) => {
    expect(said(text)).toBe(text);
  });
});

test.each(['Da hat Frau Brodersen recht.', 'Olga Brodersen sagte heute: Der Deich bleibt.'])(
  '%j stays where the article speaks of her',
  (text) => {
    const comments = [
      { number: 1, author: 'Anke Brodersen', text: 'Moin.' },
      { number: 2, author: 'Deich', text },
    ];
    const article = { ...draft({ comments }), body: 'Ministerin Olga Brodersen hat den Deich besucht.' };
    expect(pseudonyms.draft(article).thread!.comments![1]!.text).toBe(text);
  },
);

describe('in markup', () => {
  test.each([
    ['<p>Zitat von <b>Wulf_47</b></p><p>Moin.</p>', `<p>Zitat von <b>${wulf}</b></p><p>Moin.</p>`],
    ['<p>@Wulf<i>_47</i> nein</p>', `<p>@${wulf}<i></i> nein</p>`],
    ['Moin.<br>Hallo Anke&#32;Brodersen,', `Moin.<br>Hallo ${anke},`],
    ['<a href="https://blatt.example/user/wulf_47">Wulf_47</a>', `<a>${wulf}</a>`],
    ['<p>3 &lt; 4 &amp; 5</p>', '<p>3 &lt; 4 &amp; 5</p>'],
  ])('%j becomes %j', (html, expected) => {
    expect(said(html, 'html')).toBe(expected);
  });
});

test("a name that only a later capture shows to be a commenter's is taken out then", () => {
  const thread = {
    comments: [
      { number: 1, author: wulf, text: 'Hallo Anke Brodersen, nein.', status: 'published' as const },
      { number: 2, author: anke, text: 'Doch.', status: 'published' as const },
    ],
  };
  expect(pseudonyms.late(thread).comments[0]!.text).toBe(`Hallo ${anke}, nein.`);
});

test.each([
  ['empty lines', `Moin${'\n'.repeat(20_000)}x`],
  ['blanks at the beginning of a line', `Moin\n${' '.repeat(20_000)}x`],
  ['no-break spaces', `Moin\n${'\u00a0'.repeat(20_000)}x`],
  ['blanks behind a title', `Herr${' '.repeat(20_000)}x`],
  ['blanks behind "Zitat"', `Zitat${' '.repeat(20_000)}x`],
])('%s without end cost no more than others', (_, text) => {
  expect(said(text)).toBe(text);
});

test('tags that have no end cost no more than others', () => {
  expect(said('<b '.repeat(50_000), 'html')).toBe('&lt;b '.repeat(50_000));
});

test('a name is found in a long thread of many writers', () => {
  const comments = Array.from({ length: 5_000 }, (_, at) => ({
    number: at + 1,
    author: `Kai ${at} Brodersen`,
    text: `Das sagte KAI  ${(at * 7) % 5_000} Brodersen gestern schon.`,
  }));
  const { thread } = pseudonyms.draft(draft({ comments }));
  expect(thread!.comments![1]!.text).toBe(`Das sagte ${pseudonyms.nameFor('Kai 7 Brodersen')} gestern schon.`);
});
