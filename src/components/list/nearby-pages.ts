/**
 * The page numbers that a pager shows: all up to seven, then the first, the neighbours of the current one and the last.
 * @param current from 1; 0 if no page is the current one
 * @returns numbers in order, `undefined` where some are left out
 */
export function nearbyPages(current: number, total: number): (number | undefined)[] {
  const isShown = (page: number) => total <= 7 || page === 1 || page === total || Math.abs(page - (current || 1)) <= 1;
  const pages: (number | undefined)[] = [];
  for (let page = 1; page <= total; page++) {
    if (isShown(page)) pages.push(page);
    else if (pages.at(-1) !== undefined) pages.push(undefined);
  }
  return pages;
}
