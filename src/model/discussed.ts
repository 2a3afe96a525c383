import type { Article } from './article.ts';

/** Articles by the number of comments that the sources reported; ties in the order given, none without comments. */
export function mostDiscussed<Item extends Article>(articles: readonly Item[]): Item[] {
  const reported = ({ thread }: Item) => thread?.reported ?? 0;
  return articles.filter((article) => reported(article) > 0).sort((a, b) => reported(b) - reported(a));
}
