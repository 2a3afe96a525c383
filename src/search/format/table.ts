import { ByteReader } from './byte-reader.ts';

/** A key and what belongs to it. */
export interface Row {
  key: string;
  value: Uint8Array;
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
