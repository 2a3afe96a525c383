import { addressKeys } from './clue.ts';

/** Where the threads on the shelf first stood. Looked up only once somebody asks, for it opens every thread. */
export class ForumLinks {
  #places: Map<string, Set<string>> | undefined;

  /**
   * Places of articles whose forum had one of these addresses.
   * @param taken places of all articles
   * @param headOf the first of an article's `thread.json`
   */
  async places(
    urls: readonly string[],
    taken: ReadonlySet<string>,
    headOf: (place: string) => Promise<string>,
  ): Promise<string[]> {
    if (urls.length === 0) return [];
    if (!this.#places) {
      this.#places = new Map();
      for (const place of taken) this.note(place, await headOf(place));
    }
    return [...new Set(urls.flatMap(addressKeys).flatMap((key) => [...(this.#places!.get(key) ?? [])]))];
  }

  /** The address stands before the comments, in the order in which `thread.json` is written. */
  note(place: string, threadFile: string): void {
    const url = /^ {2}"url": "([^"\\]+)"/m.exec(threadFile.split('\n  "comments"', 1)[0]!)?.[1];
    for (const key of url === undefined ? [] : addressKeys(url)) {
      this.#places?.set(key, (this.#places.get(key) ?? new Set()).add(place));
    }
  }
}
