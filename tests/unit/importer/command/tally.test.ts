import { describe, expect, test } from 'vitest';
import { Tally } from '../../../../src/importer/command/tally.ts';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import { outcome, refused } from './outcome.ts';

function tallyOf(...changes: Partial<Outcome>[]): Tally {
  const tally = new Tally();
  for (const change of changes) tally.note(outcome(change));
  return tally;
}

test('what joined is not counted as imported', () => {
  expect(tallyOf({}, { joined: true }).counts).toMatchObject({ imported: 1, joined: 1 });
});

test('pages that were passed over together count each', () => {
  const tally = tallyOf({
    status: 'passed',
    reason: '37 more pages of it, for the same reason: It is a list.',
    pages: 37,
  });
  expect([tally.counts.passed, tally.reasons.passed.all]).toMatchObject([
    37,
    [{ sentence: 'It is a list.', count: 37 }],
  ]);
});

test('counts add up to all that was told', () => {
  const all = ['imported', 'unchanged', 'waiting', 'passed', 'refused', 'incomplete'] as const;
  expect(tallyOf(...all.map((status) => ({ status })), { joined: true }).results).toBe(7);
});

describe('losses of one kind are one line', () => {
  test.each([
    ['numbers', '3 von 5 Beiträgen sind nicht erfasst.', '2 von 9 Beiträgen sind nicht erfasst. Erfasst: 1–7.'],
    ['one or several', '1 von 5 Beiträgen ist nicht erfasst: 3.', '2 von 5 Beiträgen sind nicht erfasst: 1 und 2.'],
    ['names', 'Das Datum „31.02.“ gibt es nicht.', 'Das Datum „30.02.“ gibt es nicht.'],
    [
      'lists',
      'Der Artikel hatte 4 Seiten; Seite 2 fehlt.',
      'Der Artikel hatte 9 Seiten; es fehlen die Seiten 3 und 5.',
    ],
    ['captions', 'Ein Bild ist nicht mitgespeichert: „Nebel“, Foto: dpa.', 'Ein Bild ist nicht mitgespeichert.'],
    ['numbers, by hand', 'Zwei Karten fehlen, 3 sind blass.', 'Zwei Karten fehlen, 7 sind blass.'],
  ])('whatever their %s', (_, one, other) => {
    const { losses } = tallyOf({ losses: [one] }, { article: 'articles/2015/b', losses: [other] });
    expect(losses.all).toEqual([[expect.any(String), 2]]);
  });
});

test('a field that was guessed is counted once an article', () => {
  const inferred = ['title'];
  const { guesses } = tallyOf({ inferred }, { inferred, joined: true }, { inferred, article: 'articles/2015/b' });
  expect(guesses.all).toEqual([['title', 2]]);
});

test.each([
  ['an example of a flag', 'No date was found. Give one with --published 2015-09-20.'],
  ['the name of a packing', 'It is packed with bzip2. Unpack it, and import what is in it.'],
  ['a version', 'It is a Readeck export of version 2; version 1 is known here.'],
  ['a bound', 'It is too large: more than 64 MB.'],
])('%s stays in the reasons of a summary', (_, reason) => {
  const tally = tallyOf(refused(reason), refused(reason, { input: 'b.html' }));
  expect(tally.reasons.refused.all).toEqual([{ sentence: reason, count: 2, input: 'a.html' }]);
});

test('what only one input was refused for is told as it was said', () => {
  const reason = 'It is damaged XML at line 147.';
  expect(tallyOf(refused(reason)).reasons.refused.all).toMatchObject([{ sentence: reason }]);
});

test('what several were refused for is told without what sets them apart', () => {
  const { refused: told } = tallyOf(refused('It is damaged at line 1.'), refused('It is damaged at line 2.')).reasons;
  expect(told.all).toMatchObject([{ sentence: 'It is damaged at line ….', count: 2 }]);
});

test('ten articles at most deserve a look, the least certain first', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ article: `articles/2015/${at}`, doubt: at }));
  const { doubtful } = tallyOf(...many);
  expect([doubtful.length, doubtful[0]!.article]).toEqual([10, 'articles/2015/29']);
});

test('what a later part of an article brought is missing no more', () => {
  const missing = ['Der Artikel hatte 2 Seiten; Seite 2 fehlt.'];
  const { losses, doubtful } = tallyOf({ losses: missing, doubt: 2 }, { joined: true });
  expect([losses.all, doubtful]).toEqual([[], []]);
});

test('an article that came in several parts is named once', () => {
  expect(tallyOf({ doubt: 4 }, { joined: true, doubt: 4 }).doubtful).toHaveLength(1);
});
