import { IndexError } from '../answer.ts';

const decoder = new TextDecoder();

/** Reads what a `ByteWriter` wrote. @throws IndexError past the end */
export class ByteReader {
  at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new IndexError('A file of the search index ends too early.');
    return value;
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new IndexError('A file of the search index ends too early.');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** All that follows. */
  rest(): Uint8Array {
    return this.raw(this.bytes.length - this.at);
  }

  text(): string {
    return decoder.decode(this.raw(this.varint()));
  }
}
