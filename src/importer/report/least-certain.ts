import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

interface Place {
  at: number;
  doubt: number;
  from: number;
  size: number;
}

/** Keeps, of any number of texts, those that deserve a look most: on disk, so that memory holds none of them. */
export class LeastCertain {
  readonly #file: number;
  readonly #most: number;
  #places: Place[] = [];
  #end = 0;
  /** How many were offered. */
  offered = 0;

  /** @param path of a file that may be made; @param most how many are kept */
  constructor(path: string, most: number) {
    this.#file = openSync(path, 'wx+', 0o600);
    this.#most = most;
  }

  /** @param text is asked for only if it may be kept */
  offer(at: number, doubt: number, text: () => string): void {
    this.offered += 1;
    const least = this.#places.length < this.#most ? undefined : this.#places.at(-1)!.doubt;
    if (least !== undefined && doubt <= least) return;
    const bytes = Buffer.from(text());
    // Unlike `writeSync`, it does not stop where the disk is full without a word.
    writeFileSync(this.#file, bytes);
    this.#places.push({ at, doubt, from: this.#end, size: bytes.length });
    this.#end += bytes.length;
    this.#places.sort((a, b) => b.doubt - a.doubt || a.at - b.at);
    this.#places.length = Math.min(this.#places.length, this.#most);
  }

  has(at: number): boolean {
    return this.#places.some((place) => place.at === at);
  }

  /** How many are kept. */
  get count(): number {
    return this.#places.length;
  }

  /** Those that are kept, the least certain first, one in memory at a time. */
  *texts(): Generator<{ at: number; text: string }> {
    for (const { at, from, size } of this.#places) {
      const bytes = Buffer.alloc(size);
      readSync(this.#file, bytes, 0, size, from);
      yield { at, text: bytes.toString() };
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}
