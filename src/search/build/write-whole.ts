import { closeSync, openSync, renameSync, writeSync } from 'node:fs';

/** Writes a file that appears under its name when it is whole. */
export function writeWhole(path: string, pieces: Iterable<Uint8Array>): void {
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, 'w');
  for (const piece of pieces) for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
  closeSync(file);
  renameSync(unfinished, path);
}
