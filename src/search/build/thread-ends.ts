import { readFileSync, writeFileSync } from 'node:fs';
import { ByteReader } from '../format/byte-reader.ts';
import { ByteWriter } from '../format/byte-writer.ts';

/** Numbers of the last comment of each article of a run, 0 where there is none. @param path the run's, without an ending */
export function writeEnds(path: string, ends: readonly number[]): void {
  writeFileSync(`${path}.ends`, packed(ends));
}

export function readEnds(path: string): number[] {
  const reader = new ByteReader(readFileSync(`${path}.ends`));
  const ends: number[] = [];
  while (!reader.isAtEnd) ends.push(reader.varint());
  return ends;
}

/** The same of all articles, as the index holds them. */
export function packed(ends: Iterable<number>): Uint8Array {
  const writer = new ByteWriter();
  for (const end of ends) writer.varint(end);
  return writer.take();
}
