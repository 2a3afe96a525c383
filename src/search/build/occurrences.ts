import { larger } from '../format/larger.ts';

/** Words by key: those of one from `starts[key]` to `starts[key + 1]`, in the order in which they were added. */
export interface Sorted {
  starts: Uint32Array;
  texts: Uint32Array;
  places: Int32Array;
  besides: Uint32Array;
}

/** Words found: of each its key, the text it stands in, its place there, and which stop words stand beside it. */
export class Occurrences {
  length = 0;
  private keys = new Uint32Array(4096);
  private texts = new Uint32Array(4096);
  private places = new Int32Array(4096);
  private besides = new Uint32Array(4096);

  /** @param beside two numbers in one, as whoever adds them likes */
  add(key: number, text: number, place: number, beside = 0): void {
    if (this.length === this.keys.length) {
      this.keys = larger(this.keys, this.length + 1);
      this.texts = larger(this.texts, this.length + 1);
      this.places = larger(this.places, this.length + 1);
      this.besides = larger(this.besides, this.length + 1);
    }
    this.keys[this.length] = key;
    this.texts[this.length] = text;
    this.places[this.length] = place;
    this.besides[this.length] = beside;
    this.length += 1;
  }

  /** The same by key. @param keys how many there are at most */
  byKey(keys: number): Sorted {
    const starts = new Uint32Array(keys + 1);
    for (let at = 0; at < this.length; at++) starts[this.keys[at]! + 1]! += 1;
    for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!;
    const next = starts.slice(0, keys);
    const texts = new Uint32Array(this.length);
    const places = new Int32Array(this.length);
    const besides = new Uint32Array(this.length);
    for (let at = 0; at < this.length; at++) {
      const to = next[this.keys[at]!]!++;
      texts[to] = this.texts[at]!;
      places[to] = this.places[at]!;
      besides[to] = this.besides[at]!;
    }
    return { starts, texts, places, besides };
  }
}
