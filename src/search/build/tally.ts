import { readFileSync } from 'node:fs';
import { hashOf } from './hash-of.ts';
import { writeWhole } from './write-whole.ts';

/** Stands behind what a line is looked for by, if more follows; in no word. */
export const separator = '\t';

/**
 * A file of lines in the order of their letters, with a number each. It also holds a hash of what each line is looked
 * for by, so that few are found among many without reading all.
 */
export class Tally {
  readonly length: number;
  readonly counts: Uint32Array;
  private readonly hashes: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly text: Buffer;

  constructor(path: string) {
    const bytes = readFileSync(path);
    const numbers = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length & ~3)));
    const length = numbers[0]!;
    const column = (at: number) => numbers.subarray(1 + at * length, 1 + (at + 1) * length);
    this.length = length;
    [this.counts, this.hashes, this.ends] = [column(0), column(1), column(2)];
    this.text = bytes.subarray(4 + length * 12);
  }

  line(at: number): string {
    return this.text.toString('utf8', at === 0 ? 0 : this.ends[at - 1], this.ends[at]);
  }

  *entries(): Generator<[line: string, count: number]> {
    for (let at = 0; at < this.length; at++) yield [this.line(at), this.counts[at]!];
  }

  /** Numbers of the lines that may be among those sought. */
  like({ bits }: Sought): number[] {
    const found: number[] = [];
    for (let at = 0; at < this.length; at++) if (bits[this.hashes[at]! & (bits.length - 1)] === 1) found.push(at);
    return found;
  }
}

/** What is looked for in tallies. */
export class Sought {
  /** Which hashes they have, by their last bits. */
  readonly bits = new Uint8Array(1 << 18);

  constructor(heads: Iterable<string>) {
    for (const head of heads) this.bits[hashOf(head) & (this.bits.length - 1)] = 1;
  }
}

/** Writes a tally. @param lines in their order */
export function writeTally(path: string, lines: readonly string[], counts: Uint32Array): void {
  const numbers = new Uint32Array(1 + lines.length * 3);
  numbers[0] = lines.length;
  numbers.set(counts, 1);
  let end = 0;
  for (const [at, line] of lines.entries()) {
    const tab = line.indexOf(separator);
    numbers[1 + lines.length + at] = hashOf(line, 0, tab < 0 ? line.length : tab);
    numbers[1 + lines.length * 2 + at] = end += Buffer.byteLength(line);
  }
  writeWhole(path, [new Uint8Array(numbers.buffer), Buffer.from(lines.join(''))]);
}
