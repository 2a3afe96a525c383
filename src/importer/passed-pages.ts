/** Told one by one for each reason; a crawl has thousands of lists, frames and forms. */
const told = 3;
const mostReasons = 50;

/** Counts why pages of a crawl were passed over, so that the archivist reads a summary rather than ten thousand lines. */
export class PassedPages {
  readonly #counts = new Map<string, number>();

  /** Notes a page. @returns whether it is to be told */
  note(reason: string): boolean {
    const kind = this.#counts.has(reason) || this.#counts.size < mostReasons ? reason : 'For other reasons.';
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return count <= told;
  }

  /** A sentence for each reason that more pages were passed over for than were told. */
  *rest(): Generator<{ reason: string; pages: number }> {
    for (const [reason, count] of this.#counts) {
      const pages = count - told;
      const more = `${pages} more ${pages === 1 ? 'page' : 'pages'} of it, for the same reason: ${reason}`;
      if (pages > 0) yield { reason: more, pages };
    }
  }
}
