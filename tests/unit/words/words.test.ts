import { expect, test } from 'vitest';
import { thread } from '../../../src/model/thread.ts';
import { beforeName } from '../../../src/words/before-name.ts';
import { rangesText } from '../../../src/words/ranges.ts';
import { readingMinutes } from '../../../src/words/reading-time.ts';
import { wordsOf } from '../../../src/words/words.ts';

const de = wordsOf({ language: 'de' });
const en = wordsOf({ language: 'en' });

test.each([
  [0, 0, 'Niemand hat hier geschrieben.'],
  [1, 1, '1 Beitrag, archiviert.'],
  [0, 91, '91 Beiträge, davon keiner archiviert.'],
  [5, 91, '91 Beiträge, davon 5 archiviert.'],
  [3656, 3656, '3.656 Beiträge, alle archiviert.'],
])('%i of %i comments: %s', (archived, reported, sentence) => {
  expect(de.threadState({ archived, reported, last: archived })).toBe(sentence);
});

test('of a thread without a total nobody says how many there were', () => {
  const counts = { archived: 40, reported: 60, last: 60, isTotalUnknown: true } as const;
  expect(de.threadState(counts)).toBe('40 Beiträge archiviert. Wie viele es waren, ist nicht überliefert.');
});

test('English groups digits in its own way', () => {
  expect(en.reported(3656)).toBe('3,656 comments');
});

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A und B'],
  [['A', 'B', 'C'], 'A, B und C'],
])('the names %j read as %s', (names, line) => {
  expect(names.map((name, at) => beforeName(at, names.length, de) + name).join('')).toBe(line);
});

test.each([
  [
    'in pieces, by what is held',
    [
      [1, 20],
      [41, 60],
    ],
    91,
    'Es sind 1–20 und 41–60 von 91.',
  ],
  [
    'with holes, by what is missing',
    [
      [1, 5],
      [7, 19],
      [21, 91],
    ],
    91,
    'Es fehlen 6 und 20.',
  ],
  [
    'but for one, by that',
    [
      [1, 6],
      [8, 9],
    ],
    9,
    'Es fehlt 7.',
  ],
  ['in nothing, by what is missing', [], 4, 'Es fehlen 1–4.'],
] as const)('a thread archived %s', (_, held, reported, sentence) => {
  expect(rangesText(threadOf(held, reported), de, { language: 'de' })).toBe(sentence);
});

test('of many runs a card names the first eight', () => {
  const held = Array.from({ length: 20 }, (_, at) => [at * 3 + 2, at * 3 + 3] as const);
  expect(rangesText(threadOf(held, 61), en, { language: 'en' })).toBe(
    'Held: 2–3, 5–6, 8–9, 11–12, 14–15, 17–18, 20–21, 23–24, and more of 61.',
  );
});

function threadOf(held: readonly (readonly [number, number])[], reported: number) {
  const numbers = held.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return thread.parse({ reported, comments: numbers.map((number) => ({ number, text: 'Text' })) });
}

test('the shortest bulletin takes a minute', () => {
  expect(readingMinutes(12, 'de')).toBe(1);
});

test('English is read faster than German', () => {
  expect([readingMinutes(1800, 'de'), readingMinutes(1800, 'en-GB')]).toEqual([10, 8]);
});

test('both languages answer with the same kind of text everywhere', () => {
  expect(kinds(en)).toEqual(kinds(de));
});

function kinds(words: object): string[] {
  return Object.entries(words).flatMap(([key, text]) =>
    typeof text === 'object' ? kinds(text as object).map((kind) => `${key}.${kind}`) : `${key}: ${typeof text}`,
  );
}
