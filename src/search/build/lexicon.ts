/** Gives texts numbers, and knows their order by UTF-16, which is that of all keys. */
export class Lexicon {
  readonly texts: string[] = [];
  private readonly ids = new Map<string, number>();
  private sorted = new Uint32Array();

  /** The number of a text; the next one if it is new. */
  idOf(text: string): number {
    let id = this.ids.get(text);
    if (id === undefined) {
      id = this.texts.push(text) - 1;
      this.ids.set(text, id);
    }
    return id;
  }

  /** All numbers in the order of their texts. */
  get order(): Uint32Array {
    if (this.sorted.length < this.texts.length) this.sorted = this.merged(this.sorted, this.newOnes());
    return this.sorted;
  }

  private newOnes(): Uint32Array {
    const { texts } = this;
    const known = this.sorted.length;
    const fresh = Uint32Array.from({ length: texts.length - known }, (_, at) => known + at);
    return fresh.sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  }

  /** Few are new once an archive is known, so their places are looked for, rather than all compared. */
  private merged(sorted: Uint32Array, fresh: Uint32Array): Uint32Array<ArrayBuffer> {
    const all = new Uint32Array(sorted.length + fresh.length);
    let from = 0;
    for (const [at, id] of fresh.entries()) {
      const to = this.placeOf(this.texts[id]!, sorted, from);
      all.set(sorted.subarray(from, to), from + at);
      all[to + at] = id;
      from = to;
    }
    all.set(sorted.subarray(from), from + fresh.length);
    return all;
  }

  /** Where the first text stands that is behind another. */
  private placeOf(text: string, sorted: Uint32Array, from: number): number {
    let [low, high] = [from, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.texts[sorted[middle]!]! < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
