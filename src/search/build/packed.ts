import type { WholeList } from '../format/write-list.ts';
import { larger } from '../format/larger.ts';

/** A part of a list as it waits in the cache for the others, from a place of some bytes on. */
export interface Part {
  bytes: Uint8Array;
  from: number;
  /** Added to the numbers of its articles. */
  base: number;
}

const columns = ['articles', 'counts', 'grades', 'places', 'before', 'after'] as const;
const joined = Object.fromEntries(columns.map((column) => [column, new Uint32Array(1024)])) as unknown as WholeList;
let packed = new Uint8Array(1024);
/** Where the next number is written or read. */
let cursor = 0;

/**
 * Packs a part: quick to write and read, and not small.
 * @returns bytes that are good until the next part is packed
 */
export function packPart(list: WholeList): Uint8Array {
  const { articles, places, grades, before } = list;
  packed = larger(packed, (4 + articles.length * 2 + grades.length + places.length + before.length * 2) * 5);
  cursor = 0;
  for (const { length } of [articles, places, grades, before]) write(length);
  for (const column of columns) {
    for (const number of list[column]) write(number);
  }
  return packed.subarray(0, cursor);
}

/** Joins parts of one list, in the order of their articles. @returns columns that are good until the next are joined */
export function joinParts(parts: readonly Part[]): WholeList {
  let [articles, grades, places, besides] = [0, 0, 0, 0];
  for (const { bytes, from, base } of parts) {
    cursor = from;
    const more = { articles: read(bytes), places: read(bytes), grades: read(bytes), besides: read(bytes) };
    readInto('articles', articles, more.articles, bytes, base);
    readInto('counts', articles, more.articles, bytes);
    readInto('grades', grades, more.grades, bytes);
    readInto('places', places, more.places, bytes);
    readInto('before', besides, more.besides, bytes);
    readInto('after', besides, more.besides, bytes);
    articles += more.articles;
    grades += more.grades;
    places += more.places;
    besides += more.besides;
  }
  return {
    articles: joined.articles.subarray(0, articles),
    counts: joined.counts.subarray(0, articles),
    grades: joined.grades.subarray(0, grades),
    places: joined.places.subarray(0, places),
    before: joined.before.subarray(0, besides),
    after: joined.after.subarray(0, besides),
  };
}

function readInto(column: (typeof columns)[number], from: number, length: number, bytes: Uint8Array, base = 0): void {
  const numbers = (joined[column] = larger(joined[column], from + length));
  for (let at = from; at < from + length; at++) numbers[at] = read(bytes) + base;
}

/** As `ByteWriter` does. */
function write(number: number): void {
  let rest = number;
  for (; rest > 127; rest >>>= 7) packed[cursor++] = (rest & 127) | 128;
  packed[cursor++] = rest;
}

function read(bytes: Uint8Array): number {
  let number = bytes[cursor++]!;
  if (number < 128) return number;
  number &= 127;
  for (let shift = 7; ; shift += 7) {
    const byte = bytes[cursor++]!;
    number |= (byte & 127) << shift;
    if (byte < 128) return number >>> 0;
  }
}
