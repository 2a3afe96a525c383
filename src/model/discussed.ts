import type { Article } from './article.ts';

/** How many articles a list of the most discussed holds at most. */
export const discussedLimit = 50;

/** The articles with the most comments, as the sources reported them; ties in the order given, none without comments. */
export function mostDiscussed<Item extends Article>(articles: readonly Item[], limit = discussedLimit): Item[] {
  return articles
    .filter(({ thread }) => (thread?.reported ?? 0) > 0)
    .sort((a, b) => b.thread!.reported - a.thread!.reported)
    .slice(0, limit);
}
