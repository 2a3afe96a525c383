import { expect, test } from 'vitest';
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
  expect(de.threadState(archived, reported)).toBe(sentence);
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

test('missing comments are named as runs', () => {
  const ranges = [
    { from: 6, to: 20 },
    { from: 43, to: 43 },
    { from: 60, to: 91 },
  ];
  expect(rangesText(ranges, de, { language: 'de' })).toBe('Es fehlen 6 bis 20, 43 und 60 bis 91.');
});

test('one missing comment is one', () => {
  expect(rangesText([{ from: 7, to: 7 }], de, { language: 'de' })).toBe('Es fehlt 7.');
});

test('of many runs a card names the first eight', () => {
  const ranges = Array.from({ length: 20 }, (_, at) => ({ from: at * 3 + 1, to: at * 3 + 1 }));
  expect(rangesText(ranges, en, { language: 'en' })).toBe('Missing: 1, 4, 7, 10, 13, 16, 19, 22, and more.');
});

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
