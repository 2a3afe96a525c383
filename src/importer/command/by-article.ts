/** More kinds than this, and the rest are one. */
const mostKinds = 200;
/** The kind of what is of none of the first two hundred. */
export const otherKind = '…';

/** Counts of how many articles something is true, as what came last of each tells it. */
export class ByArticle {
  readonly #counts = new Map<string, number>();
  /** What each was counted for. */
  readonly #held = new Map<string, readonly string[]>();

  /** @param kinds in place of what was noted of this article before */
  note(article: string, kinds: Iterable<string>): void {
    for (const kind of this.#held.get(article) ?? []) this.#add(kind, -1);
    const counted = [...new Set(Array.from(kinds, (kind) => this.#known(kind)))];
    for (const kind of counted) this.#add(kind, 1);
    if (counted.length > 0) this.#held.set(article, counted);
    else this.#held.delete(article);
  }

  /** Most first. */
  get all(): [string, number][] {
    return [...this.#counts]
      .filter(([, count]) => count > 0)
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  }

  #known(kind: string): string {
    return this.#counts.has(kind) || this.#counts.size < mostKinds ? kind : otherKind;
  }

  #add(kind: string, by: number): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + by);
  }
}
