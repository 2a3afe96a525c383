import type { Article } from './article.ts';
import { localDay } from './moment.ts';

/** Days `2015-09-20`, months `2015-09` and years `2015` on which something appeared: those that the archive has a page of. */
export function heldDates(articles: readonly Article[], site: { timeZone: string }): Set<string> {
  const days = new Set(articles.map(({ published }) => localDay(published, site)));
  return new Set(Array.from(days).flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day]));
}

/** The day if something else appeared on it, else its month or its year; undefined if nothing did in all that year. */
export function nearestDate(day: string, held: ReadonlySet<string>): string | undefined {
  return [day, day.slice(0, 7), day.slice(0, 4)].find((date) => held.has(date));
}
