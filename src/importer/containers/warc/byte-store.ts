import { open } from 'node:fs/promises';

/** Bytes that can be read at any place, without all of them being in memory. */
export interface ByteStore {
  readonly size: number;
  /** As many bytes as there are, up to `length`. */
  read(at: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Where bytes lie within a file. */
export interface Span {
  from: number;
  size: number;
}

/** @param span the part of the file that is meant; all of it if absent */
export async function storeOf(file: { path: string } | { bytes: Uint8Array }, span?: Span): Promise<ByteStore> {
  if ('bytes' in file) return inMemory(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
  const handle = await open(file.path, 'r');
  const { from, size } = span ?? { from: 0, size: (await handle.stat()).size };
  return {
    size,
    async read(at, length) {
      const most = Math.max(0, Math.min(length, size - at));
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(most), 0, most, from + at);
      return buffer.subarray(0, bytesRead);
    },
    close: () => handle.close(),
  };
}

function inMemory(bytes: Buffer): ByteStore {
  return {
    size: bytes.length,
    read: (at, length) => Promise.resolve(bytes.subarray(at, at + length)),
    close: () => Promise.resolve(),
  };
}

/** Reads a store onwards, a large piece at a time. */
export class Window {
  readonly #store: ByteStore;
  readonly #piece: number;
  #from = 0;
  #bytes: Buffer = Buffer.alloc(0);

  /** @param piece bytes read at once */
  constructor(store: ByteStore, piece: number) {
    this.#store = store;
    this.#piece = piece;
  }

  /** What is at hand from a place on: at least `want` bytes, if the store has so many. */
  async at(place: number, want: number): Promise<Buffer> {
    const start = place - this.#from;
    const isHeld =
      start >= 0 && (start + want <= this.#bytes.length || this.#from + this.#bytes.length === this.#store.size);
    if (isHeld) return this.#bytes.subarray(start);
    this.#bytes = await this.#store.read(place, Math.max(want, this.#piece));
    this.#from = place;
    return this.#bytes;
  }
}
