import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import type { Row } from '../format/table.ts';

const block = 1 << 18;

/** Keys, as the bytes of their UTF-8 in Latin-1. */
export type Wanted = ReadonlySet<string>;

export function wantedKeys(keys: Iterable<string>): Wanted {
  return new Set(Array.from(keys, (key) => Buffer.from(key).toString('latin1')));
}

/** Writes rows into a file, one after the other; the file appears under its name when it is whole. */
export function writeRows(path: string, rows: Iterable<Row>): void {
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, 'w');
  let buffer = Buffer.alloc(block);
  let filled = 0;
  const room = (bytes: number) => {
    if (filled + bytes <= buffer.length) return;
    writeSync(file, buffer, 0, filled);
    filled = 0;
    if (bytes > buffer.length) buffer = Buffer.alloc(bytes);
  };
  for (const { key, value } of rows) {
    room(8 + key.length * 3 + value.length);
    const length = buffer.write(key, filled + 8, 'utf8');
    buffer.writeUInt32LE(length, filled);
    buffer.writeUInt32LE(value.length, filled + 4);
    buffer.set(value, filled + 8 + length);
    filled += 8 + length + value.length;
  }
  room(buffer.length);
  closeSync(file);
  renameSync(unfinished, path);
}

/**
 * Reads what `writeRows` wrote, a block at a time. A value is good until the next row is asked for.
 * @param isWanted passes rows over by the bytes of their keys as Latin-1, which is far quicker than to read them
 */
export function* readRows(path: string, isWanted?: Wanted): Generator<Row> {
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.alloc(block);
    let [at, end] = [0, 0];
    const have = (bytes: number): boolean => {
      if (end - at >= bytes) return true;
      const larger = bytes > buffer.length ? Buffer.alloc(bytes) : buffer;
      larger.set(buffer.subarray(at, end));
      [buffer, end, at] = [larger, end - at, 0];
      while (end < bytes) {
        const read = readSync(file, buffer, end, buffer.length - end, null);
        if (read === 0) return false;
        end += read;
      }
      return true;
    };
    while (have(8)) {
      const keyLength = buffer.readUInt32LE(at);
      const length = keyLength + buffer.readUInt32LE(at + 4);
      if (!have(8 + length)) throw new Error(`${path} ends too early. Delete it and build again.`);
      const from = at + 8;
      at = from + length;
      if (isWanted && !isWanted.has(buffer.toString('latin1', from, from + keyLength))) continue;
      yield { key: buffer.toString('utf8', from, from + keyLength), value: buffer.subarray(from + keyLength, at) };
    }
  } finally {
    closeSync(file);
  }
}
