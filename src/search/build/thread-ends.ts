import { readFileSync, writeFileSync } from 'node:fs';
import { ByteWriter } from '../format/byte-writer.ts';
import { readEnds } from '../format/thread-ends.ts';

/** Numbers of the last comment of each article of a run, 0 where there is none. @param path the run's, without an ending */
export function writeEnds(path: string, ends: readonly number[]): void {
  writeFileSync(`${path}.ends`, packed(ends));
}

export function endsOfRun(path: string): Uint32Array {
  return readEnds(readFileSync(`${path}.ends`));
}

/** The same of all articles, as the index holds them. */
export function packed(ends: Iterable<number>): Uint8Array {
  const writer = new ByteWriter();
  for (const end of ends) writer.varint(end);
  return writer.take();
}
