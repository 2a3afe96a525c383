import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanWords } from '../../../src/search/build/scan-words.ts';
import { Spellings } from '../../../src/search/build/spellings.ts';
import { eachWord } from '../../../src/search/text/each-word.ts';

/** What words are made of, and what stands between them. */
const pieces = [
  ...[
    'a',
    'B',
    'ß',
    'é',
    'ª',
    '½',
    '1',
    '0',
    '86.000',
    '3,5',
    'ab',
    'Straße',
    'S.P.O.N.',
    'U.',
    'ʼ',
    '𝒳',
    'ก',
    '東',
    'で',
  ],
  ...[' ', '\n', '.', ',', "'", '’', '-', '‐', '‑', '–', '„', '“', '…', '*', '_', '→'],
  ...['\u00ad', '\u0300', '\u0308', '👍', '🇩🇪', '©', '™', 'ℹ', '\ud800'],
];

test('words told by their letters are those of the pattern', () => {
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (text) => {
      expect(scanned(text.join(''))).toEqual(eachOf(text.join('')));
    }),
    { numRuns: 5_000 },
  );
});

test('each spelling has one number, and each number one spelling', () => {
  const spellings = new Spellings();
  const numbers = new Map<string, number>();
  for (let at = 0; at < 40_000; at++) {
    const word = `w${(at * 40_503) % 20_000}`;
    const letters = Uint16Array.from(word, (sign) => sign.charCodeAt(0));
    // Many share a hash, and must be told apart by their letters.
    const number = spellings.numberOf(letters, 0, letters.length, at % 3 === 0 ? 7 : (at * 40_503) % 20_000);
    const key = `${word} ${at % 3 === 0 ? 7 : (at * 40_503) % 20_000}`;
    expect(numbers.get(key) ?? number).toBe(number);
    numbers.set(key, number);
  }
  expect(new Set(numbers.values()).size).toBe(numbers.size);
});

function scanned(text: string): [string, number][] {
  const words: [string, number][] = [];
  scanWords(text, (letters, from, to, _hash, place) => {
    words.push([String.fromCharCode(...letters.subarray(from, to)), place]);
  });
  return words;
}

function eachOf(text: string): [string, number][] {
  const words: [string, number][] = [];
  eachWord(text, (word, place) => words.push([word, place]));
  return words;
}
