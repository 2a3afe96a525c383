/** What `<comment-finder>` says of a thread: comments a page, number of pages, and their addresses. */
export interface ThreadPlaces {
  size?: string;
  last?: string;
  /** The highest number that is known of. */
  end?: string;
  /** Address of page 1, and of the others with `{page}` for the number. */
  first?: string;
  page?: string;
}

/** The page of the thread that holds a comment; past the last page, the last page. */
export function threadPageOf(number: number, { size, last }: ThreadPlaces): number {
  return Math.min(Math.ceil(number / Number(size)), Number(last));
}

/** The address of the page that holds a comment, and the comment on it. */
export function commentAddress(number: number, places: ThreadPlaces): URL {
  const { first = '', page = '' } = places;
  const k = threadPageOf(number, places);
  return new URL(`${k > 1 ? page.replace('{page}', String(k)) : first}#c${number}`, location.href);
}
