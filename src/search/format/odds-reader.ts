import { IndexError } from '../answer.ts';

/** What is left of the range of an arithmetic code stays between these. */
export const fullRange = 2 ** 32;
export const leastRange = 2 ** 24;

/** Reads the bits that an `OddsWriter` wrote, asked with the same odds. @throws IndexError past the end */
export class OddsReader {
  private readonly bytes: Uint8Array;
  private at = 0;
  private range = fullRange;
  private code = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let left = 4; left > 0; left--) this.next();
  }

  /** The next bit, which is set in so many cases of all. @param all at most 2^20 */
  isSet(cases: number, all: number): boolean {
    const share = Math.floor(this.range / all) * cases;
    const isSet = this.code < share;
    if (!isSet) this.code -= share;
    for (this.range = isSet ? share : this.range - share; this.range < leastRange; this.range *= 256) this.next();
    return isSet;
  }

  private next(): void {
    if (this.at >= this.bytes.length) throw new IndexError('A list of the search index ends too early.');
    this.code = this.code * 256 + this.bytes[this.at++]!;
  }
}
