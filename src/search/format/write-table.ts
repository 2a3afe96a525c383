import { ByteWriter } from './byte-writer.ts';
import type { Row } from './table.ts';

/** Writes rows in the order of their keys, each key without the letters that it shares with the one before. */
export function writeTable(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(rows.length);
  let before = '';
  for (const { key, value } of rows) {
    const shared = sharedLength(before, key);
    writer.varint(shared);
    writer.text(key.slice(shared));
    writer.varint(value.length);
    before = key;
  }
  for (const { value } of rows) writer.raw(value);
  return writer.take();
}

/** Never between the two halves of one letter: UTF-8 has none for a half. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length > 0 && /[\ud800-\udbff]/.test(b.charAt(length - 1)) ? length - 1 : length;
}
