import { ByteReader, ByteWriter } from './bytes.ts';

/** A key and what belongs to it. */
export interface Row {
  key: string;
  value: Uint8Array;
}

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

/** Reads what `writeTable` wrote. @throws IndexError if it ends too early */
export function readTable(bytes: Uint8Array): Row[] {
  const reader = new ByteReader(bytes);
  const heads: { key: string; length: number }[] = [];
  let before = '';
  for (let left = reader.varint(); left > 0; left--) {
    const key = before.slice(0, reader.varint()) + reader.text();
    heads.push({ key, length: reader.varint() });
    before = key;
  }
  return heads.map(({ key, length }) => ({ key, value: reader.raw(length) }));
}

/** Index of the last row whose key is not behind the one sought; -1 if all are. */
export function rowBefore(rows: readonly { key: string }[], sought: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]!.key <= sought) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Never between the two halves of one letter: UTF-8 has none for a half. */
function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length > 0 && /[\ud800-\udbff]/.test(b.charAt(length - 1)) ? length - 1 : length;
}
