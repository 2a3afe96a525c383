import { closeSync, openSync, readSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

const block = 1 << 16;
/** Number and length in front of each value, four bytes each. */
const head = 8;

/** What a file of rows holds under a number. */
export interface NumberedRow {
  number: number;
  value: Uint8Array;
}

/** Writes rows, one behind the other, in the order of their numbers; values may change afterwards. */
export function writeRows(path: string, rows: Iterable<NumberedRow>): void {
  writeWhole(path, blocks(rows));
}

function* blocks(rows: Iterable<NumberedRow>): Generator<Uint8Array> {
  let buffer = Buffer.allocUnsafe(block);
  let filled = 0;
  for (const { number, value } of rows) {
    if (filled + head + value.length > buffer.length) {
      yield buffer.subarray(0, filled);
      filled = 0;
      if (head + value.length > buffer.length) buffer = Buffer.allocUnsafe(head + value.length);
    }
    buffer.writeUInt32LE(number, filled);
    buffer.writeUInt32LE(value.length, filled + 4);
    buffer.set(value, filled + head);
    filled += head + value.length;
  }
  yield buffer.subarray(0, filled);
}

/** Goes through what `writeRows` wrote. Opens the file for each block alone, so that any number can be read side by side. */
export class RowsReader {
  number = -1;
  /** The value of the row at hand, from one place of these bytes to another, until the next row is asked for. */
  bytes = Buffer.allocUnsafe(block);
  from = 0;
  to = 0;
  private readonly path: string;
  /** Where what was read ends: in the bytes, and in the file. */
  private end = 0;
  private position = 0;

  constructor(path: string) {
    this.path = path;
  }

  /** Goes to the next row. @returns whether there is one */
  next(): boolean {
    if (!this.has(head)) return false;
    const length = this.bytes.readUInt32LE(this.to + 4);
    if (!this.has(head + length)) throw new Error(`${this.path} ends too early. Delete it and build again.`);
    this.number = this.bytes.readUInt32LE(this.to);
    this.from = this.to + head;
    this.to = this.from + length;
    return true;
  }

  /** Whether so many bytes follow, which then are in memory. */
  private has(length: number): boolean {
    if (this.to + length <= this.end) return true;
    const bytes = length > this.bytes.length ? Buffer.allocUnsafe(length) : this.bytes;
    this.bytes.copy(bytes, 0, this.to, this.end);
    this.bytes = bytes;
    this.end -= this.to;
    this.to = 0;
    const file = openSync(this.path, 'r');
    try {
      for (let read = -1; this.end < length && read !== 0;) {
        read = readSync(file, bytes, this.end, bytes.length - this.end, this.position);
        this.end += read;
        this.position += read;
      }
    } finally {
      closeSync(file);
    }
    return this.end >= length;
  }
}
