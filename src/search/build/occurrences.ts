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
      this.keys = twice(this.keys, new Uint32Array(this.length * 2));
      this.texts = twice(this.texts, new Uint32Array(this.length * 2));
      this.places = twice(this.places, new Int32Array(this.length * 2));
      this.besides = twice(this.besides, new Uint32Array(this.length * 2));
    }
    this.keys[this.length] = key;
    this.texts[this.length] = text;
    this.places[this.length] = place;
    this.besides[this.length] = beside;
    this.length += 1;
  }

  /** The same by key, those of one key in the order in which they were added: from `starts[key]` to `starts[key + 1]`. */
  byKey(keys: number): { starts: Uint32Array; texts: Uint32Array; places: Int32Array; besides: Uint32Array } {
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

function twice<Numbers extends Uint32Array | Int32Array>(held: Numbers, larger: Numbers): Numbers {
  larger.set(held);
  return larger;
}
