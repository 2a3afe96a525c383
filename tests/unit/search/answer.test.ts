import { expect, test } from 'vitest';
import { parseQuestion, type Filters } from '../../../src/search/question.ts';
import { found, indexOf, type Sample } from './small-index.ts';

const ask = async (samples: Sample[], text: string, filters?: Partial<Filters>) =>
  found(await indexOf(samples), text, filters?.kind ?? 'articles', filters);

test.each([
  ['a part at the rear', 'Versicherung'],
  ['a part in front', 'Kranken'],
])('a compound is found by %s', async (_, text) => {
  const bodies = ['Die Krankenversicherung zahlt.', 'Eine Versicherung zahlt.', 'Die Kranken zahlen.'];
  expect(
    await ask(
      bodies.map((body) => ({ body })),
      text,
    ),
  ).toContain('a0');
});

test('a compound ranks below the word itself', async () => {
  const bodies = ['Eine Versicherung zahlt.', 'Die Krankenversicherung zahlt den Kranken.'];
  expect(
    await ask(
      bodies.map((body) => ({ body })),
      'Versicherung',
    ),
  ).toEqual(['a0', 'a1']);
});

test('a word in quotation marks is not found within a compound', async () => {
  const bodies = ['Eine Versicherung zahlt.', 'Die Krankenversicherung zahlt den Kranken.'];
  expect(
    await ask(
      bodies.map((body) => ({ body })),
      '"Versicherung"',
    ),
  ).toEqual(['a0']);
});

test.each([
  ['Corona-Krise', 'Coronakrise'],
  ['Coronakrise', 'Corona-Krise'],
  ['Corona-Krise', 'Krise'],
  ['E-Mail', 'email'],
  ['der Müller', 'mueller'],
  ['Gru\u0308ße', 'Grüße'],
  ['Es waren 86.000 Leute', '86000'],
  ['S.P.O.N. schreibt', 'SPON'],
  ['kommt 👍', '👍'],
  ['東京', '東京'],
])('"%s" is found by %s', async (body, text) => {
  expect(await ask([{ body }], text)).toEqual(['a0']);
});

test('words count in the language of the article', async () => {
  const samples = [
    { body: 'the ships', language: 'en' },
    { body: 'ship', language: 'fr' },
  ];
  expect(await ask(samples, 'ship', { language: 'en' })).toEqual(['a0']);
});

test('a title ranks before a lead, a lead before a body', async () => {
  const filler = 'Wort '.repeat(100);
  const samples = [{ body: `Hafen ${filler}` }, { lead: 'Hafen', body: filler }, { title: 'Hafen', body: filler }];
  expect(await ask(samples, 'Hafen')).toEqual(['a2', 'a1', 'a0']);
});

test('of two texts the shorter one ranks first', async () => {
  const bodies = [`Hafen ${'Wort '.repeat(50)}`, `Hafen ${'Wort '.repeat(900)}`];
  expect(
    await ask(
      bodies.map((body) => ({ body })),
      'Hafen',
    ),
  ).toEqual(['a0', 'a1']);
});

test('words that stand together rank before words that stand apart', async () => {
  const bodies = [`alter Hafen ${'Wort '.repeat(80)}`, `Hafen ${'Wort '.repeat(80)} alter`];
  expect(
    await ask(
      bodies.map((body) => ({ body })),
      'alter Hafen',
    ),
  ).toEqual(['a0', 'a1']);
});

test('a comment with the word in its title ranks before one that only mentions it', async () => {
  const text = 'Wort '.repeat(30);
  const comments = [
    { number: 1, title: '', text: `Hafen ${text}` },
    { number: 2, title: 'Hafen', text },
  ];
  expect(await ask([{ comments }], 'Hafen', { kind: 'comments' })).toEqual(['a0#2', 'a0#1']);
});

test('of texts that hold any of some words those that hold more of them come first', async () => {
  const bodies = ['Hafen', 'Hafen Schleuse', 'Schleuse'];
  expect(
    (
      await ask(
        bodies.map((body) => ({ body })),
        'Hafen OR Schleuse',
      )
    )[0],
  ).toBe('a1');
});

test.each([
  ['newest', ['a2', 'a1', 'a0']],
  ['oldest', ['a0', 'a1', 'a2']],
] as const)('%s first', async (order, right) => {
  expect(await ask([{ body: 'x' }, { title: 'x' }, { lead: 'x' }], 'x', { order })).toEqual(right);
});

test('a thread can be asked alone', async () => {
  const comments = [{ number: 1, title: '', text: 'Hafen' }];
  expect(await ask([{ comments }, { comments }], 'Hafen', { kind: 'comments', thread: '2015/a1' })).toEqual(['a1#1']);
});

test('an unknown thread has no hits', async () => {
  expect(await ask([{ body: 'Hafen' }], 'Hafen', { thread: '2015/b' })).toEqual([]);
});

test('a comment leads to the page of the thread that holds it', async () => {
  const index = await indexOf([{ comments: [{ number: 57, title: '', text: 'Hafen' }] }]);
  const { hits } = await index.ask(parseQuestion('Hafen'), 'comments');
  expect(hits[0]).toMatchObject({ number: 57, url: '/2015/a0/forum/3/#c57' });
});

test('a stop word beside others is left out of account, and said to be', async () => {
  const index = await indexOf([{ body: 'Hafen' }]);
  const { count, details } = await index.ask(parseQuestion('nicht Hafen'), 'articles');
  expect({ count, ...(await details()) }).toMatchObject({ count: 1, ignored: ['nicht'] });
});

test('what was left out of account is named without the signs beside it', async () => {
  const index = await indexOf([{ body: 'Hafen' }]);
  const { details } = await index.ask(parseQuestion('Der Hafen, und nicht.'), 'articles');
  expect((await details()).ignored).toEqual(['Der', 'und', 'nicht']);
});

test('an unknown word is said to be unknown, and never dropped', async () => {
  const index = await indexOf([{ body: 'Hafen' }]);
  const { count, details } = await index.ask(parseQuestion('Hafen xqzwv'), 'articles');
  expect({ count, ...(await details()) }).toMatchObject({ count: 0, unknown: ['xqzwv'] });
});

test.each([
  ['energiewned', 'Energiewende'],
  ['kindergraten', 'Kindergarten'],
  ['regirung', 'Regierung'],
  ['bundesverfasungsgericht', 'Bundesverfassungsgericht'],
  ['flüchtlige', 'Flüchtlinge'],
  ['"alte regirung"', '"alte Regierung"'],
  ['Kinder-graten Regen', 'Kindergarten Regen'],
])('%s: did you mean %s', async (text, meant) => {
  const body = 'Die Energiewende Kindergarten alte Regierung Bundesverfassungsgericht Flüchtlinge Regen';
  const index = await indexOf([{ body }]);
  expect((await index.suggest(parseQuestion(text)))?.text).toBe(meant);
});

test('an unknown word with a hyphen is named as typed', async () => {
  const index = await indexOf([{ body: 'Hafen' }]);
  const { details } = await index.ask(parseQuestion('(Nord-Süd)'), 'articles');
  expect((await details()).unknown).toEqual(['Nord-Süd']);
});

test.each(['Regierung', 'qqqqqq', ''])('nothing is suggested for "%s"', async (text) => {
  const index = await indexOf([{ body: 'Regierung' }]);
  expect(await index.suggest(parseQuestion(text))).toBeUndefined();
});

test.each(['', '   ', '"', '-', '-Hafen', 'OR', 'author:', 'a'.repeat(500), '\ud800', '<b>', '%00', '👍'.repeat(100)])(
  '"%s" is answered with nothing',
  async (text) => {
    expect(await ask([{ body: 'Hafen' }], text)).toEqual([]);
  },
);

test('a pasted passage finds its article', async () => {
  const body = Array.from({ length: 80 }, (_, at) => `wort${at}`).join(' ');
  expect(await ask([{ body }, { body: 'wort1' }], body.slice(0, 500))).toEqual(['a0']);
});

test('a pasted quotation finds its article', async () => {
  const body = Array.from({ length: 80 }, (_, at) => `wort${at}`).join(' ');
  expect(await ask([{ body }, { body: body.replace('wort7', 'wert') }], `"${body}"`)).toEqual(['a0']);
});

test('an empty archive answers', async () => {
  expect(await ask([], 'Hafen')).toEqual([]);
});
