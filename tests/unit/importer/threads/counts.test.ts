import { expect, test } from 'vitest';
import { countIn, numberIn } from '../../../../src/importer/threads/counts.ts';

test.each([
  ['3.656 Beiträge', 3656],
  ['12 Gedanken zu „100 Bänke“', 12],
  ['One thought on “Benches”', 1],
  ['Ein Kommentar', 1],
  ['Lesermeinungen (12)', 12],
  ['Kommentare: 7', 7],
  ['Forum: 143 Postings', 143],
  ['1,204 Comments', 1204],
  ['0 Kommentare', 0],
  ['Kommentare', undefined],
  ['Ein Kommentar hinterlassen', undefined],
  ['Hinterlasse eine Antwort', undefined],
  ['7 Comments:', 7],
  ['Kommentare ( 56 )', 56],
  ['Kommentare 12', 12],
  ['Kommentar 12', undefined],
  ['19.10.2019 07:02 Antworten', undefined],
  ['Show more comments (20)', undefined],
  ['Weitere 12 Kommentare', undefined],
  ['Die 7 besten Bänke', undefined],
  ['Seite 2 von 5', undefined],
  ['Angemeldet: Mai 2003 Beiträge: 804', 804],
])('“%s” counts %s', (text, count) => {
  expect(countIn(text)).toBe(count);
});

test('a minus before a number counts', () => {
  expect(numberIn('−4')).toBe(-4);
});
