/** Articles of a day that the page of its month shows, so that a month stays one page; the day's own has them all. */
export const shownOfDay = 5;

/** The most discussed articles that the page of a large year shows. */
export const shownOfYear = 5;

/** Places of a ranking: more of them nobody reads as one, and each year has its own. */
export const shownOfRanking = 50;
