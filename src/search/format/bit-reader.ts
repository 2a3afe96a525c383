import { IndexError } from '../answer.ts';

/** Reads what a `BitWriter` wrote. @throws IndexError past the end */
export class BitReader {
  private readonly bytes: Uint8Array;
  private at = 0;
  /** The bits of the last byte read that are left, and how many. */
  private held = 0;
  private left = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  column(length: number): Uint32Array {
    const k = this.bits(5);
    // A number takes a bit at least, so a false length cannot ask for the whole memory.
    if (length > this.bytes.length * 8) throw new IndexError('A list of the search index contradicts itself.');
    const numbers = new Uint32Array(length);
    for (let at = 0; at < length; at++) numbers[at] = this.ones() * 2 ** k + this.bits(k);
    return numbers;
  }

  /** Numbers most of which are 0. */
  sparse(length: number): Uint32Array {
    if (this.bits(1) === 0) return new Uint32Array(length);
    const numbers = Uint32Array.from({ length }, () => this.bits(1));
    const held = this.column(numbers.reduce((sum, flag) => sum + flag, 0));
    let next = 0;
    return numbers.map((flag) => (flag === 1 ? held[next++]! + 1 : 0));
  }

  /** How many ones stand in front of the next zero, which is passed too. */
  private ones(): number {
    for (let count = 0; ;) {
      if (this.left === 0) this.next();
      // Zeros where the ones to come are, and ones where nothing is.
      const others = ~(this.held << (32 - this.left));
      const ones = Math.min(Math.clz32(others), this.left);
      count += ones;
      this.left -= ones;
      if (this.left > 0) {
        this.left -= 1;
        return count;
      }
    }
  }

  private bits(length: number): number {
    let value = 0;
    for (let wanted = length; wanted > 0;) {
      if (this.left === 0) this.next();
      const now = Math.min(wanted, this.left);
      this.left -= now;
      wanted -= now;
      value = value * 2 ** now + ((this.held >>> this.left) & (2 ** now - 1));
    }
    return value;
  }

  private next(): void {
    if (this.at >= this.bytes.length) throw new IndexError('A list of the search index ends too early.');
    this.held = this.bytes[this.at++]!;
    this.left = 8;
  }
}
