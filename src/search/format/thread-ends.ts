import { ByteReader } from './byte-reader.ts';

/** By article, the number of its last comment, 0 without a thread. @throws IndexError if the last one is cut off */
export function readEnds(bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes);
  const ends: number[] = [];
  while (!reader.isAtEnd) ends.push(reader.varint());
  return Uint32Array.from(ends);
}
