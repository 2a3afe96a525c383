import { ByteReader, ByteWriter } from '../format/bytes.ts';
import type { PackedList } from '../format/list.ts';

const writer = new ByteWriter();

/** A part of a list as it waits in the cache for the others. */
export function writePacked(list: PackedList): Uint8Array {
  writer.clear();
  for (const number of [list.entries, list.places, list.first, list.last]) writer.varint(number);
  for (const column of [list.articles, list.counts, list.grades, list.distances]) {
    writer.varint(column.length);
    writer.raw(column);
  }
  return writer.take();
}

/** @param base number of the run's first article */
export function readPacked(bytes: Uint8Array, base: number): PackedList {
  const reader = new ByteReader(bytes);
  const [entries, places, first, last] = [reader.varint(), reader.varint(), reader.varint(), reader.varint()];
  const column = () => reader.raw(reader.varint());
  return {
    entries,
    places,
    first: base + first,
    last: base + last,
    articles: column(),
    counts: column(),
    grades: column(),
    distances: column(),
  };
}
