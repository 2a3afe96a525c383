import { describe, expect, test } from 'vitest';
import { Tally } from '../../../src/importer/command/tally.ts';
import type { Outcome } from '../../../src/importer/import.ts';

const outcome: Outcome = {
  input: 'a.html',
  status: 'imported',
  article: 'articles/2015/a',
  reason: null,
  inferred: [],
  losses: [],
  reader: 'html',
  joined: false,
  pages: 1,
};

function tallyOf(...changes: Partial<Outcome>[]): Tally {
  const tally = new Tally();
  for (const change of changes) tally.note({ ...outcome, ...change });
  return tally;
}

test('what joined is not counted as imported', () => {
  expect(tallyOf({}, { joined: true }).counts).toMatchObject({ imported: 1, joined: 1 });
});

test('pages that were passed over together count each', () => {
  expect(tallyOf({ status: 'passed', pages: 37 }).counts.passed).toBe(37);
});

describe('losses of one kind are one line', () => {
  test.each([
    ['numbers', '3 von 5 Beiträgen sind nicht erfasst.', '2 von 9 Beiträgen sind nicht erfasst.'],
    ['names', 'Das Datum „31.02.“ gibt es nicht.', 'Das Datum „30.02.“ gibt es nicht.'],
    ['lists', 'Es fehlen die Seiten 2, 3 und 5.', 'Es fehlen die Seiten 4–6, 8, 9 und 11.'],
    ['captions', 'Ein Bild fehlt: „Nebel“, Foto: dpa.', 'Ein Bild fehlt: „Deich“.'],
  ])('whatever their %s', (_, one, other) => {
    const articles = ['articles/2015/a', 'articles/2015/b'] as const;
    const tally = tallyOf({ article: articles[0], losses: [one] }, { article: articles[1], losses: [other] });
    expect(tally.losses).toEqual([[expect.any(String), 2]]);
  });
});

test.each([
  ['an example of a flag', 'No date was found. Give one with --published 2015-09-20.'],
  ['the name of a packing', 'It is packed with bzip2. Unpack it, and import what is in it.'],
  ['a version', 'It is a Readeck export of version 2; version 1 is known here.'],
  ['a bound', 'It is too large: more than 64 MB.'],
])('%s stays in the reasons of a summary', (_, reason) => {
  expect(tallyOf({ status: 'refused', reason }).refusals).toEqual([[reason, 1]]);
});

test('ten articles at most deserve a look, the least certain first', () => {
  const many = Array.from({ length: 30 }, (_, at) => ({
    article: `articles/2015/${at}`,
    losses: Array(at).fill('Eins.'),
  }));
  const { doubtful } = tallyOf(...many);
  expect([doubtful.length, doubtful[0]!.article]).toEqual([10, 'articles/2015/29']);
});

test('what a later part of an article brought is missing no more', () => {
  const { losses, doubtful } = tallyOf({ losses: ['Es fehlt die Seite 2.'] }, { joined: true, losses: [] });
  expect([losses, doubtful]).toEqual([[], []]);
});

test('an article that came in several parts is named once', () => {
  expect(tallyOf({ inferred: ['title'] }, { joined: true, inferred: ['title'] }).doubtful).toHaveLength(1);
});
