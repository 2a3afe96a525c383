import { IndexError } from '../answer.ts';
import { BitReader } from './bit-reader.ts';
import { nameLength, nameOf } from '../format.ts';
import { ByteReader } from './byte-reader.ts';

/**
 * Where a key occurs. An entry is an article; its places are positions of words in its text, or numbers of comments
 * in its thread.
 */
export interface List {
  /** Numbers of articles, ascending. */
  articles: Uint32Array;
  /** How much the key weighs in each entry (`rank.ts`); in lists of comments, in each place. */
  grades: Uint32Array;
  /** How many places each entry has: at least one, or none has any. */
  counts: Uint32Array;
  /** The places of all entries, one entry behind the other, ascending within each. */
  places: Uint32Array;
}

/** In lists of articles, for each place the number of the stop word in front of it, 0 for none; and behind it. */
export interface Besides {
  before: Uint32Array;
  after: Uint32Array;
}

/** Whether places are positions in the article or comments under it. */
export type Bundle = 'articles' | 'comments';

/** What the row of a key holds: all of a list, or of a long one what most questions need. */
export interface Head {
  /** Of a long list without what stands in its pieces: in both bundles the places, and of comments the grades. */
  list: List;
  /** Of a short list of articles: stands before the stop words beside its places. */
  rest?: BitReader;
  /** Of a long list. */
  pieces?: Pieces;
  /** Of a long list of comments: the best of them, of those worth the same the newest. */
  best?: List;
}

/** Where the rest of a long list lies. */
export interface Pieces {
  /** A piece holds the places of 2^width articles. */
  width: number;
  /** Names of their files, by the number of their articles without its last bits. */
  places: string[];
  /** Of articles: names of the files of the stop words beside those places. */
  besides: string[];
}

/** What the first number of a list says; of any other list it is twice its entries, and one more if it is long. */
export const once = 0;
/** A grade is less. */
export const grades = 16;

const none = new Uint32Array();

/** Reads what `writeHead` wrote. @throws IndexError if it cannot be one */
export function readHead(bytes: Uint8Array, bundle: Bundle): Head {
  const reader = new ByteReader(bytes);
  const first = reader.varint();
  if (first === once) return readOnce(reader);
  const entries = Math.floor(first / 2);
  if (first % 2 === 0) return readShort(reader, bundle, entries);
  const total = reader.varint();
  const pieces = readPieces(reader, bundle);
  const isArticles = bundle === 'articles';
  const best = isArticles ? undefined : readHead(reader.raw(reader.varint()), bundle).list;
  const columns = new BitReader(reader.rest());
  const articles = summed(columns.column(entries), [entries]);
  const list = isArticles
    ? { articles, grades: columns.column(entries), counts: new Uint32Array(entries), places: none }
    : { articles, grades: none, counts: countsOf(columns, entries, total), places: none };
  if (entries > 0 && articles[entries - 1]! >>> pieces.width >= pieces.places.length)
    throw new IndexError('A list of the search index contradicts itself.');
  return { pieces, list, ...(best && { best }) };
}

/** Names of the files in which the rest of a list lies; none if it is short. @throws IndexError if it cannot be one */
export function filesOf(bytes: Uint8Array, bundle: Bundle): string[] {
  const reader = new ByteReader(bytes);
  if (reader.varint() % 2 === 0) return [];
  reader.varint();
  const { places, besides } = readPieces(reader, bundle);
  return [...places, ...besides];
}

function readPieces(reader: ByteReader, bundle: Bundle): Pieces {
  const width = reader.byte();
  const length = reader.varint();
  const names = () => {
    const bytes = reader.raw(length * nameLength);
    return Array.from({ length }, (_, at) => nameOf(bytes.subarray(at * nameLength, (at + 1) * nameLength)));
  };
  return { width, places: names(), besides: bundle === 'articles' ? names() : [] };
}

function readOnce(reader: ByteReader): Head {
  const head = reader.varint();
  const place = reader.varint();
  const list = {
    articles: Uint32Array.of(Math.floor(head / grades)),
    grades: Uint32Array.of(head % grades),
    counts: Uint32Array.of(place > 0 ? 1 : 0),
    places: place > 0 ? Uint32Array.of(place - 1) : none,
  };
  return { list, rest: new BitReader(reader.rest()) };
}

function readShort(reader: ByteReader, bundle: Bundle, entries: number): Head {
  const total = bundle === 'articles' ? reader.varint() : undefined;
  const columns = new BitReader(reader.rest());
  const articles = summed(columns.column(entries), [entries]);
  const counts = total === 0 ? new Uint32Array(entries) : countsOf(columns, entries, total);
  const grades = bundle === 'articles' ? columns.column(entries) : columns.sparse(sum(counts));
  return { list: { articles, grades, counts, places: placesOf(columns, counts) }, rest: columns };
}

/** How many places each entry of a list has. @param total what they are in all, if it is known */
export function countsOf(columns: BitReader, entries: number, total?: number): Uint32Array {
  const counts = columns.sparse(entries).map((count) => count + 1);
  if (total !== undefined && sum(counts) !== total)
    throw new IndexError('A list of the search index contradicts itself.');
  return counts;
}

/** The places of all entries, by how many each has. */
export function placesOf(columns: BitReader, counts: Uint32Array): Uint32Array {
  const total = sum(counts);
  return total > 0 ? summed(columns.column(total), counts) : none;
}

function sum(numbers: Uint32Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** From distances between ascending numbers, less one, the numbers, in place; each stretch begins anew. */
function summed(numbers: Uint32Array, stretches: Iterable<number>): Uint32Array {
  let start = 0;
  for (const length of stretches) {
    for (let at = start + 1; at < start + length; at++) numbers[at]! += numbers[at - 1]! + 1;
    start += length;
  }
  return numbers;
}
