import { BitWriter } from './bit-writer.ts';
import { ByteWriter } from './byte-writer.ts';
import type { List } from './list.ts';

const bits = new BitWriter();

/** Two lengths, then four columns: like stands beside like, and each has the code that suits it. */
export function writeList({ articles, grades, counts, places }: List): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(articles.length);
  writer.varint(places.length);
  bits.column(distances(articles, [articles.length]));
  if (places.length > 0) bits.column(counts.map((count) => count - 1));
  bits.column(grades);
  bits.column(distances(places, counts));
  writer.raw(bits.take());
  return writer.take();
}

/** In stretches of ascending numbers, from each to the one before, less one; the first of a stretch as it is. */
function distances(numbers: Uint32Array, stretches: Iterable<number>): Uint32Array {
  const result = numbers.slice();
  let start = 0;
  for (const length of stretches) {
    for (let at = start + 1; at < start + length; at++) result[at] = numbers[at]! - numbers[at - 1]! - 1;
    start += length;
  }
  return result;
}
