/** What `<comment-finder>` says of a thread: comments a page, number of pages, and their addresses. */
export interface ThreadPlaces {
  size?: string;
  last?: string;
  /** Address of page 1, and of the others with `{page}` for the number. */
  first?: string;
  page?: string;
}

/** The address of the page that holds a comment, and the comment on it; past the last page, the last page. */
export function commentAddress(number: number, { size, last, first = '', page = '' }: ThreadPlaces): URL {
  const k = Math.min(Math.ceil(number / Number(size)), Number(last));
  return new URL(`${k > 1 ? page.replace('{page}', String(k)) : first}#c${number}`, location.href);
}
