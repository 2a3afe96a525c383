/** Told one by one for each reason; a crawl has thousands of lists, frames and forms. */
const told = 3;
const mostReasons = 50;

/** Counts why pages of a crawl were refused, so that the archivist reads a summary rather than ten thousand lines. */
export class CrawlRefusals {
  readonly #counts = new Map<string, number>();

  /** Notes a refusal. @returns whether it is to be told */
  note(reason: string): boolean {
    const kind = this.#counts.has(reason) || this.#counts.size < mostReasons ? reason : 'For other reasons.';
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return count <= told;
  }

  /** A sentence for each reason that more pages were refused for than were told. */
  *rest(): Generator<string> {
    for (const [reason, count] of this.#counts) {
      const more = count - told;
      if (more > 0) yield `${more} more ${more === 1 ? 'page' : 'pages'} of it, for the same reason: ${reason}`;
    }
  }
}
