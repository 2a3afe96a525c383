import { ByteReader } from '../format/byte-reader.ts';
import { ByteWriter } from '../format/byte-writer.ts';
import type { WholeList } from '../format/write-list.ts';

const writer = new ByteWriter();
const columns = ['articles', 'counts', 'grades', 'places', 'before', 'after'] as const;

/** A part of a list as it waits in the cache for the others: quick to write and read, and not small. */
export function packPart(list: WholeList): Uint8Array {
  writer.clear();
  writer.varint(list.articles.length);
  writer.varint(list.places.length);
  writer.varint(list.grades.length);
  writer.varint(list.before.length);
  for (const column of columns) for (const number of list[column]) writer.varint(number);
  return writer.take();
}

/** How many articles and places a part has. */
export function sizeOfPart(bytes: Uint8Array): { articles: number; places: number } {
  const reader = new ByteReader(bytes);
  return { articles: reader.varint(), places: reader.varint() };
}

/** A part that follows others: how much is added to the numbers of its articles. */
export interface Part {
  bytes: Uint8Array;
  base: number;
}

/** Joins parts of one list, in the order of their articles. */
export function joinParts(parts: readonly Part[]): WholeList {
  const readers = parts.map(({ bytes, base }) => {
    const reader = new ByteReader(bytes);
    const [articles, places, grades, stops] = [reader.varint(), reader.varint(), reader.varint(), reader.varint()];
    const lengths = { articles, places, grades, counts: articles, before: stops, after: stops };
    return { reader, base, lengths };
  });
  const joined = (column: (typeof columns)[number]) => {
    const numbers = new Uint32Array(readers.reduce((sum, { lengths }) => sum + lengths[column], 0));
    let at = 0;
    for (const { reader, base, lengths } of readers) {
      const more = column === 'articles' ? base : 0;
      for (const end = at + lengths[column]; at < end; at++) numbers[at] = reader.varint() + more;
    }
    return numbers;
  };
  // In the order in which they were written, since each reader goes forward only.
  return Object.fromEntries(columns.map((column) => [column, joined(column)])) as unknown as WholeList;
}
