import { expect, test } from 'vitest';
import { IndexError } from '../../../src/search/answer.ts';
import { readComments } from '../../../src/search/format/comments-piece.ts';
import { readBesides } from '../../../src/search/format/articles-piece.ts';
import { readHead } from '../../../src/search/format/list.ts';
import { writeComments } from '../../../src/search/format/write-comments-piece.ts';
import { writeList, type WholeList } from '../../../src/search/format/write-list.ts';
import { readTable, rowBefore } from '../../../src/search/format/table.ts';
import { writeTable } from '../../../src/search/format/write-table.ts';
import { dice, pick, type Dice } from '../../bench/german.ts';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const bundles = ['articles', 'comments'] as const;

test.each(seeds)('a list is read as it was written (%i)', (seed) => {
  const bundle = bundles[seed % 2]!;
  const list = randomList(dice(seed), bundle);
  expect(wholeOf(writeList(list, bundle), bundle)).toEqual(list);
});

test.each(seeds)('a list cut off is an error and never another list (%i)', (seed) => {
  const bundle = bundles[seed % 2]!;
  const roll = dice(seed);
  const bytes = writeList(randomList(roll, bundle), bundle);
  const cut = bytes.subarray(0, Math.floor(roll() * (bytes.length - 1)));
  expect(() => wholeOf(cut, bundle)).toThrow(IndexError);
});

test.each(seeds)('bytes by chance are a list or an error, and end soon (%i)', (seed) => {
  const roll = dice(seed);
  const bytes = Uint8Array.from({ length: Math.floor(roll() * 200) }, () => Math.floor(roll() * 256));
  expect(outcome(() => wholeOf(bytes, bundles[seed % 2]!))).toMatch(/read|IndexError/);
});

test.each(seeds)('comments of a long list are read as they were written (%i)', (seed) => {
  const { list, ends } = randomComments(dice(seed));
  expect(readComments(writeComments(list, ends), list, ends)).toEqual(list);
});

test.each(seeds)('comments of a long list cut off are an error and never others (%i)', (seed) => {
  const roll = dice(seed);
  const { list, ends } = randomComments(roll);
  const bytes = writeComments(list, ends);
  const cut = bytes.subarray(0, Math.floor(roll() * (bytes.length - 1)));
  expect(() => readComments(cut, list, ends)).toThrow(IndexError);
});

test.each(seeds)('comments read from bytes by chance are comments or an error, and end soon (%i)', (seed) => {
  const roll = dice(seed);
  const { list, ends } = randomComments(roll);
  const bytes = Uint8Array.from({ length: Math.floor(roll() * 2_000) }, () => Math.floor(roll() * 256));
  expect(outcome(() => readComments(bytes, list, ends))).toMatch(/read|IndexError/);
});

test('comments of threads in which all hold a key take next to nothing', () => {
  const length = 1_000;
  const list = {
    articles: Uint32Array.from({ length }, (_, at) => at),
    counts: new Uint32Array(length).fill(20),
    grades: new Uint32Array(length * 20),
    places: Uint32Array.from({ length: length * 20 }, (_, at) => (at % 20) + 1),
  };
  expect(writeComments(list, new Uint32Array(length).fill(20)).length).toBeLessThan(10);
});

test.each(seeds)('a table is read as it was written (%i)', (seed) => {
  const rows = randomRows(dice(seed));
  expect(readTable(writeTable(rows))).toEqual(rows);
});

test.each(seeds)('a table cut off is an error (%i)', (seed) => {
  const roll = dice(seed);
  const bytes = writeTable(randomRows(roll));
  expect(() => readTable(bytes.subarray(0, Math.floor(roll() * bytes.length)))).toThrow(IndexError);
});

test('the row before a key is the last that does not follow it', () => {
  const rows = ['b', 'd', 'f'].map((key) => ({ key }));
  expect(['a', 'b', 'c', 'f', 'g'].map((key) => rowBefore(rows, key))).toEqual([-1, 0, 0, 2, 2]);
});

function wholeOf(bytes: Uint8Array, bundle: (typeof bundles)[number]): WholeList {
  const { list, rest } = readHead(bytes, bundle);
  const places = bundle === 'articles' ? list.places.length : 0;
  const besides =
    places > 0 && rest ? readBesides(rest, places) : { before: new Uint32Array(), after: new Uint32Array() };
  return { ...list, ...besides };
}

function outcome(act: () => unknown): string {
  try {
    act();
    return 'read';
  } catch (error) {
    return (error as Error).name;
  }
}

function ascending(roll: Dice, length: number, gap: number): number[] {
  let last = -1;
  return Array.from({ length }, () => (last += 1 + Math.floor(roll() ** 3 * gap)));
}

function randomList(roll: Dice, bundle: (typeof bundles)[number]): WholeList {
  const entries = 1 + Math.floor(roll() ** 2 * 300);
  const hasPlaces = bundle === 'comments' || roll() < 0.8;
  const counts = Array.from({ length: entries }, () => (hasPlaces ? 1 + Math.floor(roll() ** 4 * 30) : 0));
  const places = counts.flatMap((count) => ascending(roll, count, pick(roll, [1, 50, 3_000, 1_000_000])));
  const stops = () =>
    Uint32Array.from(bundle === 'articles' ? places : [], () => (roll() < 0.5 ? 0 : Math.floor(roll() ** 2 * 200)));
  const graded = bundle === 'articles' ? entries : places.length;
  return {
    articles: Uint32Array.from(ascending(roll, entries, pick(roll, [1, 20, 100_000]))),
    grades: Uint32Array.from({ length: graded }, () => Math.floor(roll() * 4)),
    counts: Uint32Array.from(counts),
    places: Uint32Array.from(places),
    before: stops(),
    after: stops(),
  };
}

function randomComments(roll: Dice) {
  const { articles, counts } = randomList(roll, 'comments');
  const share = roll();
  const ends = new Uint32Array(articles.at(-1)! + 1);
  const places = Array.from(articles, (article, entry) => {
    const numbers: number[] = [];
    for (let number = 1; numbers.length < counts[entry]!; number++) if (roll() < share) numbers.push(number);
    ends[article] = numbers.at(-1)! + Math.floor(roll() * 3);
    return numbers;
  }).flat();
  const grades = Uint32Array.from(places, () => Math.floor(roll() ** 3 * 16));
  return { list: { articles, counts, grades, places: Uint32Array.from(places) }, ends };
}

function randomRows(roll: Dice) {
  const letters = ['a', 'b', 'ä', 'ß', '👍', '👎', '東', '@', '/'];
  const keys = new Set(
    Array.from({ length: 1 + Math.floor(roll() * 100) }, () =>
      Array.from({ length: 1 + Math.floor(roll() * 8) }, () => pick(roll, letters)).join(''),
    ),
  );
  return [...keys].sort().map((key) => {
    const value = Uint8Array.from({ length: 1 + Math.floor(roll() * 20) }, () => Math.floor(roll() * 256));
    return { key, value };
  });
}
