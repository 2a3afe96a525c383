import { describe, expect, test } from 'vitest';
import { thread as schema } from '../../../src/model/thread.ts';
import { renderComment } from '../../../src/render/comment.ts';
import { quotesIn } from '../../../src/render/quotes/thread-quotes.ts';
import { quarrel } from '../../bench/quarrel.ts';
import { scoreQuotes } from '../../bench/quote-score.ts';
import { labelledThreads } from '../../bench/quotes.ts';
import { survivors } from './survivors.ts';
import { vectors } from './vectors.ts';

type Said = { author: string; replyTo?: number } & ({ text: string } | { html: string });

const kranich = 'Im März standen auf der Wiese elf Störche, im April noch vier.';
const quoted = 'elf Störche, im April noch vier';

describe('precision', () => {
  test.each(labelledThreads().map((one) => [one.name, one] as const))(
    'no link in %s is wrong',
    (_, { thread, truth }) => {
      expect(scoreQuotes(thread, truth).wrong).toEqual([]);
    },
  );

  test('no link in a made-up quarrel is wrong', () => {
    const { thread, truth } = quarrel(400, 1);
    expect(scoreQuotes(thread, truth).wrong).toEqual([]);
  });
});

describe('recall', () => {
  test('most quotes of the hand-made threads are found', () => {
    const scores = labelledThreads().map(({ thread, truth }) => scoreQuotes(thread, truth));
    const sum = (one: 'right' | 'wanted') => scores.reduce((all, score) => all + score[one], 0);
    expect(sum('right') / sum('wanted')).toBeGreaterThan(0.85);
  });
});

describe('a quote', () => {
  test.each([
    ['Zitat von Frau Kranich', `Zitat von Frau Kranich\n> ${quoted}\nAha.`],
    ['words right behind the name', `Zitat von Frau Kranich${kranich}\nAha.`],
    ['lines below the name', `Zitat von Frau Kranich:\n${kranich}\nAha.`],
    ['somebody wrote', `Frau Kranich schrieb am 3. Mai:\n> ${quoted}\nAha.`],
    ['no name', `> auf der Wiese ${quoted}\nAha.`],
    ['umlauts spelled out', `Frau Kranich schrieb:\n> elf Stoerche im April noch vier\nAha.`],
    ['a cut', `Zitat von Frau Kranich\n> Im März standen [...] elf Störche\nAha.`],
  ])('with %s leads to its source', (_, text) => {
    expect(
      shown([
        { author: 'Frau Kranich', text: kranich },
        { author: 'b', text },
      ]),
    ).toMatch(
      /^<blockquote><p>[^<]*<\/p><footer><a href="#c1">Frau Kranich<\/a><\/footer><\/blockquote><p>Aha\.<\/p>$/,
    );
  });

  test('keeps the words that were typed', () => {
    const text = `Zitat von Frau Kranich\n> ELF Störche\n> im april noch vier!\n\nAha.`;
    expect(
      shown([
        { author: 'Frau Kranich', text: kranich },
        { author: 'b', text },
      ]),
    ).toContain('<p>ELF Störche<br>im april noch vier!</p>');
  });

  test('within a sentence makes the name a link and leaves the sentence', () => {
    const text = `@Frau Kranich: „${quoted}“, das glaube ich nicht.`;
    expect(
      shown([
        { author: 'Frau Kranich', text: kranich },
        { author: 'b', text },
      ]),
    ).toBe(`<p>@<a href="#c1">Frau Kranich</a>: „${quoted}“, das glaube ich nicht.</p>`);
  });

  test.each([
    ['a name nobody has', `Zitat von Merkel\n${kranich}\nAha.`],
    ['words nobody said', '> Die Störche sind im Mai alle wieder ausgezogen, sagt man.\nAha.'],
    ['a phrase', '> Danke.\nBitte.'],
    ['signs that only look like one', '> 100 Euro kostet das'],
  ])('of %s stays as it was typed', (_, text) => {
    expect(
      shown([
        { author: 'Frau Kranich', text: kranich },
        { author: 'b', text },
      ]),
    ).toBe(renderComment({ text }).head);
  });

  test('leads to nothing later', () => {
    expect(
      sources([
        { author: 'b', text: `> ${kranich}` },
        { author: 'a', text: kranich },
      ]),
    ).toEqual([]);
  });

  test('of what two have said leads nowhere, unless one of them is answered', () => {
    const two = [
      { author: 'a', text: kranich },
      { author: 'b', text: kranich },
    ];
    expect(sources([...two, { author: 'c', text: `> ${kranich}` }])).toEqual([]);
    expect(sources([...two, { author: 'c', text: `> ${kranich}`, replyTo: 2 }])).toEqual([[3, [2]]]);
  });

  test('of words that may be quoted themselves leads nowhere', () => {
    const lost = `Zitat von Niemand\nDas war im Mai.\n${kranich}\nAch so.`;
    const marked = `Im Blatt stand: „${kranich}“ Ach so.`;
    for (const text of [lost, marked]) {
      expect(
        sources([
          { author: 'a', text },
          { author: 'b', text: `> ${kranich}` },
        ]),
      ).toEqual([]);
    }
  });

  test('of a quote leads to who said it', () => {
    const found = sources([
      { author: 'Frau Kranich', text: kranich },
      { author: 'b', text: `Zitat von Frau Kranich\n> ${quoted}\n\nElf von der Brücke aus, das glaube ich nicht.` },
      { author: 'c', text: `Zitat von b\n> Zitat von Frau Kranich\n>> ${quoted}\n> Elf von der Brücke aus\n\nHm.` },
    ]);
    expect(found).toEqual([
      [2, [1]],
      [3, [2, 1]],
    ]);
  });
});

test('who is quoted knows by whom', () => {
  const { quotedBy } = quotesIn(
    threadOf([
      { author: 'Frau Kranich', text: kranich },
      { author: 'b', html: `<blockquote>${quoted}<footer>Frau Kranich</footer></blockquote>` },
      { author: 'c', text: `Zitat von Frau Kranich\n> ${quoted}` },
    ]),
  );
  expect(quotedBy.get(1)).toEqual([2, 3]);
});

test('a link replaces the name that the source wrote into a quote', () => {
  const html = `<blockquote><p><b>Zitat von Frau Kranich</b> (#1)<br>${quoted}</p></blockquote><p>Aha.</p>`;
  expect(
    shown([
      { author: 'Frau Kranich', text: kranich },
      { author: 'b', html },
    ]),
  ).toBe(`<blockquote><p>${quoted}</p><footer><a href="#c1">Frau Kranich</a></footer></blockquote><p>Aha.</p>`);
});

test.each(Object.values(vectors).flat())('nothing of %j survives as name or as quote', (vector) => {
  const said = shown([
    { author: vector, text: kranich },
    { author: 'b', text: `Zitat von ${vector}\n> ${kranich}\n> ${vector}\n\n@${vector}: „${kranich}“ ${vector}` },
  ]);
  expect(survivors(said.replaceAll('href="#c1"', ''))).toEqual([]);
  const marked = shown([
    { author: vector, text: kranich },
    { author: 'b', html: `<blockquote>${kranich}<footer>${vector}</footer></blockquote>${vector}` },
  ]);
  expect(survivors(marked.replaceAll('href="#c1"', ''))).toEqual([]);
});

function threadOf(said: readonly Said[]) {
  return schema.parse({ comments: said.map((one, at) => ({ number: at + 1, ...one })) });
}

/** The numbers that the quotations of each comment lead to. */
function sources(said: readonly Said[]): [number, (number | undefined)[]][] {
  const found = quotesIn(threadOf(said)).sources;
  return [...found].map(([number, list]) => [number, list.map((source) => source?.number)]);
}

/** The last comment as it is shown. */
function shown(said: readonly Said[]): string {
  const thread = threadOf(said);
  const found = quotesIn(thread).sources.get(said.length) ?? [];
  const links = found.map((source) => source && { ...source, href: `#c${source.number}`, label: source.author ?? '' });
  const { head, rest = '' } = renderComment(thread.comments.at(-1)!, links);
  return head + rest;
}
