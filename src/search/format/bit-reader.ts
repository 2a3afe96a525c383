import { IndexError } from '../answer.ts';

/** Reads what a `BitWriter` wrote. @throws IndexError past the end */
export class BitReader {
  private readonly bytes: Uint8Array;
  private at = 0;
  private left = 8;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  column(length: number): Uint32Array {
    const k = this.bits(5);
    // A number takes a bit at least, so a false length cannot ask for the whole memory.
    if (length > this.bytes.length * 8) throw new IndexError('A list of the search index contradicts itself.');
    const numbers = new Uint32Array(length);
    for (let at = 0; at < length; at++) {
      let high = 0;
      while (this.bits(1) === 1) high += 1;
      numbers[at] = high * 2 ** k + this.bits(k);
    }
    return numbers;
  }

  private bits(length: number): number {
    let value = 0;
    for (let wanted = length; wanted > 0;) {
      if (this.at >= this.bytes.length) throw new IndexError('A list of the search index ends too early.');
      const now = Math.min(wanted, this.left);
      this.left -= now;
      wanted -= now;
      value = value * 2 ** now + ((this.bytes[this.at]! >>> this.left) & (2 ** now - 1));
      if (this.left === 0) [this.at, this.left] = [this.at + 1, 8];
    }
    return value;
  }
}
