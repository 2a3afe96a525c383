import { IndexError } from '../answer.ts';
import { BitReader } from './bit-reader.ts';
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

/** Whether places are positions in the article or comments under it. */
export type Bundle = 'articles' | 'comments';

/** Reads what `writeList` wrote. @throws IndexError if it cannot be one */
export function readList(bytes: Uint8Array, bundle: Bundle): List {
  const lengths = new ByteReader(bytes);
  const [entries, total] = [lengths.varint(), lengths.varint()];
  const columns = new BitReader(bytes.subarray(lengths.at));
  const articles = summed(columns.column(entries), [entries]);
  const counts = total > 0 ? columns.column(entries).map((count) => count + 1) : new Uint32Array(entries);
  if (counts.reduce((sum, count) => sum + count, 0) !== total) {
    throw new IndexError('A list of the search index contradicts itself.');
  }
  const grades = columns.column(bundle === 'articles' ? entries : total);
  return { articles, grades, counts, places: summed(columns.column(total), counts) };
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
