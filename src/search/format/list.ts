import { IndexError } from '../answer.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Where a key occurs. An entry is an article; its places are positions of words in its text, or numbers of comments
 * in its thread. Columns rather than rows: like stands beside like, which packs better and lets lists of
 * neighbouring articles be joined without being read.
 */
export interface List {
  /** Numbers of articles, ascending. */
  articles: Int32Array;
  /** How much the key weighs in each entry, 0 to 15; in lists of comments, in each place, 0 to 3. */
  grades: Uint8Array;
  /** Places of entry i stand at `starts[i]` to `starts[i + 1]`. */
  starts: Int32Array;
  /** Ascending within an entry. */
  places: Int32Array;
}

/** Whether places are positions in the article or comments under it. */
export type Bundle = 'articles' | 'comments';

/** A list, or the part of one that neighbouring articles give, as bytes. */
export interface PackedList {
  entries: number;
  places: number;
  /** Number of the first article and of the last. */
  first: number;
  last: number;
  /** Distances from each article to the one before, less one; without the first. */
  articles: Uint8Array;
  /** How many places each entry has. */
  counts: Uint8Array;
  /** Grade of each entry; empty in lists of comments. */
  grades: Uint8Array;
  /** Distance from each place to the one before, less one (the first: from -1); in lists of comments times four plus grade. */
  distances: Uint8Array;
}

const columns = {
  articles: new ByteWriter(),
  counts: new ByteWriter(),
  grades: new ByteWriter(),
  distances: new ByteWriter(),
};

export function packList({ articles, grades, starts, places }: List, bundle: Bundle): PackedList {
  for (const column of Object.values(columns)) column.clear();
  for (let entry = 0; entry < articles.length; entry++) {
    if (entry > 0) columns.articles.varint(articles[entry]! - articles[entry - 1]! - 1);
    const [from, to] = [starts[entry]!, starts[entry + 1]!];
    columns.counts.varint(to - from);
    if (bundle === 'articles') columns.grades.varint(grades[entry]!);
    for (let at = from; at < to; at++) {
      const distance = places[at]! - (at > from ? places[at - 1]! : -1) - 1;
      columns.distances.varint(bundle === 'articles' ? distance : distance * 4 + grades[at]!);
    }
  }
  return {
    entries: articles.length,
    places: places.length,
    first: articles[0] ?? 0,
    last: articles.at(-1) ?? 0,
    articles: columns.articles.take(),
    counts: columns.counts.take(),
    grades: columns.grades.take(),
    distances: columns.distances.take(),
  };
}

/** Writes the parts of one list, in the order of their articles, as a single one. */
export function writeList(writer: ByteWriter, parts: readonly PackedList[]): void {
  writer.varint(parts.reduce((sum, { entries }) => sum + entries, 0));
  writer.varint(parts.reduce((sum, { places }) => sum + places, 0));
  let before = -1;
  for (const { first, last, articles } of parts) {
    writer.varint(first - before - 1);
    writer.raw(articles);
    before = last;
  }
  for (const column of ['counts', 'grades', 'distances'] as const) for (const part of parts) writer.raw(part[column]);
}

/** Reads what `writeList` wrote. @throws IndexError if it cannot be one */
export function readList(bytes: Uint8Array, bundle: Bundle): List {
  const reader = new ByteReader(bytes);
  const entries = reader.varint();
  const total = reader.varint();
  // Every entry and every place takes a byte at least, so a false length cannot ask for the whole memory.
  reader.raw(Math.max(entries, total));
  reader.at -= Math.max(entries, total);
  const articles = new Int32Array(entries);
  let article = -1;
  for (let entry = 0; entry < entries; entry++) articles[entry] = article += reader.varint() + 1;
  const starts = new Int32Array(entries + 1);
  for (let entry = 0; entry < entries; entry++) starts[entry + 1] = starts[entry]! + reader.varint();
  if (starts[entries] !== total) throw new IndexError('A list of the search index contradicts itself.');
  const places = new Int32Array(total);
  const grades = new Uint8Array(bundle === 'articles' ? entries : total);
  if (bundle === 'articles') for (let entry = 0; entry < entries; entry++) grades[entry] = reader.varint();
  for (let entry = 0; entry < entries; entry++) {
    let place = -1;
    for (let at = starts[entry]!; at < starts[entry + 1]!; at++) {
      const value = reader.varint();
      places[at] = place += (bundle === 'articles' ? value : value >>> 2) + 1;
      if (bundle === 'comments') grades[at] = value & 3;
    }
  }
  return { articles, grades, starts, places };
}
