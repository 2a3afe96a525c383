import { fullRange, leastRange } from './odds-reader.ts';

/**
 * Writes bits whose odds the reader knows too, in an arithmetic code: one that is set in a case of thousand takes a
 * hundredth of a bit where it is not set and ten bits where it is, so that no code is shorter.
 */
export class OddsWriter {
  private bytes = new Uint8Array(1024);
  private at = 0;
  /** Where the range begins. */
  private low = 0;
  private range = fullRange;

  /** Writes a bit that is set in so many cases of all, which must allow it. @param all at most 2^20 */
  bit(isSet: boolean, cases: number, all: number): void {
    const share = Math.floor(this.range / all) * cases;
    if (!isSet) this.low += share;
    for (this.range = isSet ? share : this.range - share; this.range < leastRange; this.range *= 256) this.next();
  }

  /** All that was written. Begins anew afterwards. */
  take(): Uint8Array {
    for (let left = 4; left > 0; left--) this.next();
    const taken = this.bytes.slice(0, this.at);
    [this.at, this.low, this.range] = [0, 0, fullRange];
    return taken;
  }

  private next(): void {
    if (this.low >= fullRange) {
      this.low -= fullRange;
      // A byte of 255 passes on what it cannot hold.
      for (let at = this.at - 1; (this.bytes[at]! += 1) === 256;) at -= 1;
    }
    if (this.at === this.bytes.length) {
      const larger = new Uint8Array(this.at * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.at++] = Math.floor(this.low / leastRange);
    this.low = (this.low % leastRange) * 256;
  }
}
