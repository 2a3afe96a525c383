import { larger } from '../format/larger.ts';

/** Of each spelling in a table: its hash, its number counted from 1, where its letters begin in the pool, and how many they are. */
const width = 4;

/** Gives letters in a row a number each, without making strings of them. */
export class Spellings {
  length = 0;
  /** Each spelling at the first free place from that of its hash on. */
  private table = new Int32Array(width << 12);
  /** Those met last, by the end of their hashes: half of all words are among some thousand, which the processor keeps at hand. */
  private readonly recent = new Int32Array(width << 14);
  private pool = new Uint16Array(1 << 14);
  private pooled = 0;

  /** The number of the letters from one place to another; the next one if they are new. */
  numberOf(letters: Uint16Array, from: number, to: number, hash: number): number {
    const { recent } = this;
    const near = (hash << 2) & (recent.length - width);
    if (recent[near] === hash && this.isSame(recent, near, letters, from, to)) return recent[near + 1]! - 1;
    const at = this.placeOf(letters, from, to, hash);
    for (let column = 0; column < width; column++) recent[near + column] = this.table[at + column]!;
    return recent[near + 1]! - 1;
  }

  /** Where a spelling stands in the table; it is added if it is new. */
  private placeOf(letters: Uint16Array, from: number, to: number, hash: number): number {
    if (this.length * width * 2 >= this.table.length) this.spread();
    const { table } = this;
    const last = table.length - width;
    let at = (hash << 2) & last;
    for (; table[at + 1]! > 0; at = (at + width) & last) {
      if (table[at] === hash && this.isSame(table, at, letters, from, to)) return at;
    }
    this.pool = larger(this.pool, this.pooled + to - from);
    this.pool.set(letters.subarray(from, to), this.pooled);
    table.set([hash, ++this.length, this.pooled, to - from], at);
    this.pooled += to - from;
    return at;
  }

  private isSame(table: Int32Array, at: number, letters: Uint16Array, from: number, to: number): boolean {
    const { pool } = this;
    const start = table[at + 2]!;
    const length = table[at + 3]!;
    if (length !== to - from) return false;
    for (let same = 0; same < length; same++) if (pool[start + same] !== letters[from + same]) return false;
    return true;
  }

  private spread(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    const last = this.table.length - width;
    for (let from = 0; from < table.length; from += width) {
      if (table[from + 1] === 0) continue;
      let at = (table[from]! << 2) & last;
      while (this.table[at + 1]! > 0) at = (at + width) & last;
      this.table.set(table.subarray(from, from + width), at);
    }
  }
}
