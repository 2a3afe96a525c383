import { plainWords } from './words.ts';

/** Words in a row by which a stretch is looked up. */
const row = 3;
/** A row that stands in more places than this says nothing about where a quote is from. */
const mostPlaces = 64;
/** Characters of a comment, and comparisons in a whole thread, after which nothing more is looked up. */
const caps = { comment: 20_000, steps: 20_000_000, comments: 64 };
/** Words between quotation marks, which are likely somebody else's. */
const between = /[„“"»«”]([^„“"»«”\n]{15,2000})[“”"«»]/gu;

/** The own words of the comments so far, by place: all in one list, and where each row of three stands. */
export class ThreadWords {
  readonly #ids = new Map<string, number>();
  readonly #words: number[] = [];
  readonly #placeAt: number[] = [];
  readonly #isOthers: boolean[] = [];
  readonly #starts: number[] = [];
  readonly #rows = new Map<number, number[]>();
  #steps = 0;

  /**
   * Adds the comment that comes next.
   * @param unsure words in it that may be somebody else's: a title taken over, lines below a quote that was not found
   */
  add(own: string, unsure: string): void {
    const place = this.#starts.length;
    const start = this.#words.length;
    this.#starts.push(start);
    this.#addWords(unsure.slice(0, caps.comment), place, true);
    let at = 0;
    const text = own.slice(0, caps.comment);
    for (const { 0: all, index } of text.matchAll(between)) {
      this.#addWords(text.slice(at, index), place, false);
      this.#addWords(all, place, true);
      at = index + all.length;
    }
    this.#addWords(text.slice(at), place, false);
    for (let first = start; first + row <= this.#words.length; first++) {
      const key = this.#rowKey(this.#words, first);
      const places = this.#rows.get(key);
      if (places) places.push(first);
      else this.#rows.set(key, [first]);
    }
  }

  /**
   * Places of the comments that hold all stretches in their order; undefined if they are too common to tell.
   * @param among the only places to look at; without them, words between quotation marks are nobody's
   */
  holding(stretches: readonly (readonly string[])[], among?: readonly number[]): number[] | undefined {
    const sought = stretches.map((words) => words.map((word) => this.#ids.get(word) ?? -1));
    if (sought.some((words) => words.includes(-1))) return [];
    const longest = sought.reduce((best, words) => (words.length > best.length ? words : best), []);
    const found = longest.length < row ? among?.slice(-caps.comments) : this.#placesOf(longest, among);
    return found?.filter((place) => this.#holdsInOrder(place, sought));
  }

  /**
   * How much of the stretches each comment holds, as a share of their rows; rows that stand everywhere do not count.
   * The fullest first.
   */
  alike(stretches: readonly (readonly string[])[], among?: readonly number[]): { place: number; share: number }[] {
    const allowed = among && new Set(among);
    const rows = new Set<number>();
    for (const words of stretches) {
      const ids = words.map((word) => this.#ids.get(word) ?? -1);
      for (let at = 0; at + row <= ids.length && rows.size < 200; at++) rows.add(this.#rowKey(ids, at));
    }
    const counts = new Map<number, number>();
    for (const key of rows) {
      const starts = this.#rows.get(key);
      if (!starts || starts.length > mostPlaces || !this.#spend(starts.length)) continue;
      const places = starts
        .filter((at) => allowed !== undefined || !this.#isOthers[at])
        .map((at) => this.#placeAt[at]!);
      for (const place of new Set(places)) {
        if (!allowed || allowed.has(place)) counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([place, count]) => ({ place, share: count / rows.size }))
      .sort((a, b) => b.share - a.share || a.place - b.place);
  }

  /** How much of the stretches a comment holds in their order, as a share of their rows. */
  shareInOrder(stretches: readonly (readonly string[])[], place: number): number {
    const [start, end] = [this.#starts[place]!, this.#endOf(place)];
    /** Where, at best, the first, the second and each further row ends that stand in order (Hunt and Szymanski 1977). */
    const ends: number[] = [];
    let rows = 0;
    for (const words of stretches) {
      const ids = words.map((word) => this.#ids.get(word) ?? -1);
      for (let at = 0; at + row <= ids.length && rows < 200; at++, rows++) {
        const starts = this.#rows.get(this.#rowKey(ids, at)) ?? [];
        if (starts.length > mostPlaces || !this.#spend(starts.length)) continue;
        for (const found of starts.filter((one) => one >= start && one < end).reverse()) {
          const before = ends.findIndex((last) => last >= found);
          ends[before === -1 ? ends.length : before] = found;
        }
      }
    }
    return rows === 0 ? 0 : ends.length / rows;
  }

  /** How many words a comment has that are surely its own. */
  ownLength(place: number): number {
    return this.#isOthers.slice(this.#starts[place], this.#endOf(place)).filter((isOthers) => !isOthers).length;
  }

  #endOf(place: number): number {
    return this.#starts[place + 1] ?? this.#words.length;
  }

  #addWords(text: string, place: number, isOthers: boolean): void {
    for (const word of plainWords(text)) {
      const id = this.#ids.get(word) ?? this.#ids.size;
      this.#ids.set(word, id);
      this.#words.push(id);
      this.#placeAt.push(place);
      this.#isOthers.push(isOthers);
    }
  }

  /** Found by the rarest of its rows; two rows may share a key, so all words are compared. */
  #placesOf(words: readonly number[], among: readonly number[] | undefined): number[] | undefined {
    const allowed = among && new Set(among);
    let offset = 0;
    let starts: readonly number[] = [];
    for (let at = 0; at + row <= words.length && at < 500; at++) {
      const found = this.#rows.get(this.#rowKey(words, at)) ?? [];
      if (found.length === 0) return [];
      if (at === 0 || found.length < starts.length) [starts, offset] = [found, at];
    }
    if (!this.#spend(starts.length)) return undefined;
    const near = allowed ? starts.filter((at) => allowed.has(this.#placeAt[at]!)) : starts;
    if (near.length > mostPlaces) return undefined;
    const places = near
      .map((at) => at - offset)
      .filter((at) => this.#matches(words, at) && (allowed !== undefined || !this.#isOthers[at]))
      .map((at) => this.#placeAt[at]!);
    return [...new Set(places)];
  }

  #holdsInOrder(place: number, stretches: readonly (readonly number[])[]): boolean {
    const end = this.#endOf(place);
    let at = this.#starts[place]!;
    for (const words of stretches) {
      while (at + words.length <= end && !this.#matches(words, at)) at += 1;
      if (at + words.length > end) return false;
      at += words.length;
    }
    return true;
  }

  #matches(words: readonly number[], from: number): boolean {
    if (from < 0 || this.#placeAt[from] !== this.#placeAt[from + words.length - 1]) return false;
    let at = 0;
    while (at < words.length && this.#words[from + at] === words[at]) at += 1;
    return this.#spend(at + 1) && at === words.length;
  }

  #rowKey(words: readonly number[], at: number): number {
    return (Math.imul(Math.imul(words[at]!, 0x9e3779b1) ^ words[at + 1]!, 0x85ebca6b) ^ words[at + 2]!) | 0;
  }

  #spend(steps: number): boolean {
    this.#steps += steps;
    return this.#steps < caps.steps;
  }
}
