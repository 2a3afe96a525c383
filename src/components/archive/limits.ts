/**
 * The articles of a day that the page of its month shows, so that a month stays one page; the day's own has them all.
 * No link leads to a single one more.
 */
export function shownOfDay<Item>(articles: readonly Item[]): Item[] {
  return articles.slice(0, articles.length > 6 ? 5 : 6);
}

/** The most discussed articles that the page of a large year shows. */
export const shownOfYear = 5;

/** Places of a ranking: more of them nobody reads as one, and each year has its own. */
export const shownOfRanking = 50;
