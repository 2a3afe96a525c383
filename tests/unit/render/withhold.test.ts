import { describe, expect, test } from 'vitest';
import { thread as schema, type Thread } from '../../../src/model/thread.ts';
import { withhold } from '../../../src/render/withhold/withhold.ts';

type Said = { author?: string; title?: string; replyTo?: number } & ({ text: string } | { html: string });

const words = 'Die Laterne vor dem Rathaus summt seit drei Wochen wie ein alter Kühlschrank.';
const sibylle: Said = { author: 'Sibylle M.', title: 'Es summt', text: words };

/** A thread that begins with a comment by Sibylle M. and goes on with what others say. */
function after(...others: Said[]): Thread {
  const comments = [sibylle, ...others].map((said, at) => ({ author: 'Otto', ...said, number: at + 1 }));
  return schema.parse({ comments });
}

function said(other: Said, commenters: Parameters<typeof withhold>[1] = { 'Sibylle M.': 'remove' }) {
  const comment = withhold(after(other), commenters).comments[1];
  return comment?.html ?? comment?.text;
}

describe('a commenter who is taken out', () => {
  test('leaves the number, the time and the place of a comment', () => {
    const full = { number: 1, id: 'p7', author: 'Sibylle M.', authorUrl: 'https://forum.example/sibylle', votes: 3 };
    const thread = schema.parse({ comments: [{ ...full, title: 'T', text: words, published: '2015-09-20' }] });
    expect(withhold(thread, { 'Sibylle M.': 'remove' }).comments).toEqual([
      { number: 1, published: '2015-09-20', status: 'removed' },
    ]);
  });

  test.each(['sibylle m.', 'SIBYLLE  M.', ' Sibylle M. '])('is known by the name %j in site.yaml', (name) => {
    expect(withhold(after(), { [name]: 'remove' }).comments[0]?.status).toBe('removed');
  });

  test.each(['<p>Das M&uuml;ll-Auto</p>', '<p data-x="1">Otto &amp; Anna'])(
    'changes nothing in threads without them',
    (html) => {
      const thread = schema.parse({ comments: [{ number: 1, author: 'Otto', html }] });
      expect(withhold(thread, { Müller: 'remove', 'Sibylle M.': 'remove' })).toBe(thread);
    },
  );

  test('leaves the HTML of comments that say nothing of them as it was archived', () => {
    expect(said({ html: '<p data-x="1">Otto &amp; Anna' })).toBe('<p data-x="1">Otto &amp; Anna');
  });

  test('goes where the name is written in references', () => {
    expect(
      said({ html: '<p>M&uuml;ller weiß es.</p>' }, { 'Herr Müller': 'remove', Müller: 'remove', X: 'remove' }),
    ).toBe('<p>M&uuml;ller weiß es.</p>');
    expect(said({ html: '<p>@M&uuml;ller: eben.</p>' }, { Müller: 'remove' })).toBe('<p>@[…]: eben.</p>');
  });

  test.each<[string, Said, string]>([
    ['lines with >', { text: `Zitat von Sibylle M.\n> ${words}\n\nEben.` }, '[…]\n\nEben.'],
    ['a short quote with > below a name', { text: `Sibylle M. schrieb:\n> Es summt\n\nEben.` }, '[…]\n\nEben.'],
    ['lines without a mark below a name', { text: `Zitat von Sibylle M.\n${words}\n\nEben.` }, '[…]\n\nEben.'],
    ['a quote in a quote', { text: `> > ${words}\n> Unsinn.\n\nEben.` }, '> […]\n> Unsinn.\n\nEben.'],
    ['a part of the name', { text: `Zitat von Sibylle\n> ${words}\n\nEben.` }, '[…]\n\nEben.'],
    ['a name and quotation marks', { text: 'Sibylle M.: „Es summt und summt“. Eben.' }, '[…]: „[…]“. Eben.'],
    ['a name run together with short words', { text: 'Zitat von Sibylle M.Es summt\nEben.' }, '[…]\nEben.'],
    ['quotation marks alone', { text: `Wer sagt „${words}“? Eben.` }, 'Wer sagt „[…].“? Eben.'],
    [
      'a blockquote',
      { html: `<blockquote><p>${words}</p></blockquote><p>Eben.</p>` },
      '<blockquote><p>[…]</p></blockquote><p>Eben.</p>',
    ],
    [
      'a blockquote below its name',
      { html: `<p>Zitat von Sibylle M.</p><blockquote>Es summt</blockquote><p>Eben.</p>` },
      '<blockquote><p>[…]</p></blockquote><p>Eben.</p>',
    ],
    [
      'paragraphs below a name',
      { html: `<p>Zitat von Sibylle M.</p><p>${words}</p><p>Eben.</p>` },
      '<p>[…]</p><p>Eben.</p>',
    ],
    ['a name in bold', { html: `<b>Sibylle M.</b>, eben.` }, '<p><b>[…]</b>, eben.</p>'],
    [
      'a link to her page',
      { html: '<a href="https://f.example/u/Sibylle+M.">hier</a>' },
      '<p><a rel="nofollow ugc noopener">hier</a></p>',
    ],
    ['an attribute', { html: '<p data-author="Sibylle M.">Eben.</p>' }, '<p>Eben.</p>'],
    ['@', { text: '@Sibylle M: Eben.' }, '@[…]: Eben.'],
    ['a genitive', { text: 'SIBYLLE M.s Laterne' }, '[…]s Laterne'],
    ['a name in the text', { text: 'Wie Sibylle M. meine ich: eben.' }, 'Wie […] meine ich: eben.'],
  ])('goes from what others say by %s', (_, other, left) => {
    expect(said(other)).toBe(left);
  });

  test('leaves words that others said before', () => {
    const thread = schema.parse({
      comments: [
        { number: 1, author: 'Otto', text: words },
        { number: 2, ...sibylle },
        { number: 3, author: 'Anna', text: `> ${words}\n\nEben.` },
      ],
    });
    expect(withhold(thread, { 'Sibylle M.': 'remove' }).comments[2]).toEqual(thread.comments[2]);
  });

  test('leaves a title that others took over from them no more', () => {
    const titles = withhold(after({ title: 'Re: Es summt', replyTo: 1, text: 'Eben.' }), { 'Sibylle M.': 'remove' });
    expect(titles.comments[1]?.title).toBeUndefined();
  });

  test('goes from the title of the thread', () => {
    const thread = { ...after(), title: 'Antwort an Sibylle M.' };
    expect(withhold(thread, { 'Sibylle M.': 'remove' }).title).toBe('Antwort an […]');
  });

  test.each([
    ['stays where it is a word and nobody is called by it', 'Der Gast ist König.', 'Der Gast ist König.'],
    [
      'goes where somebody is called by it',
      'Zitat von Gast\n> Eben.\n\n@Gast: Ein Gast meint, was Gast schrieb.',
      '[…]\n\n@[…]: Ein […] meint, was […] schrieb.',
    ],
  ])('whose name is one word, in a thread without them, %s', (_, text, left) => {
    expect(said({ text }, { Gast: 'remove' })).toBe(left);
  });
});

describe('a commenter under another name', () => {
  const renamed = { 'Sibylle M.': { as: 'Leserin 7' } };

  test('keeps the comment', () => {
    const [first] = withhold(after(), renamed).comments;
    expect(first).toEqual({ number: 1, author: 'Leserin 7', title: 'Es summt', text: words, status: 'published' });
  });

  test.each<[string, Said, string]>([
    ['at a quote', { text: `Zitat von Sibylle M.\n> ${words}` }, `Zitat von Leserin 7\n> ${words}`],
    ['by a part of the name', { text: `Zitat von Sibylle\n> ${words}` }, `Zitat von Leserin 7\n> ${words}`],
    ['run together with the words', { text: `Zitat von Sibylle M.${words}` }, `Zitat von Leserin 7${words}`],
    ['in HTML', { html: '<i>Sibylle M.</i>: eben.' }, '<p><i>Leserin 7</i>: eben.</p>'],
  ])('is called so by others, %s', (_, other, left) => {
    expect(said(other, renamed)).toBe(left);
  });

  test('may be called by signs that mean something in a pattern', () => {
    expect(said({ text: '@Sibylle M.' }, { 'Sibylle M.': { as: '$& $1' } })).toBe('@$& $1');
  });
});
