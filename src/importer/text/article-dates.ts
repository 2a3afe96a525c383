import type { DateOptions } from '../dates.ts';
import type { ArticlePart } from './article-part.ts';
import { datesIn } from './meta-lines.ts';

/** When an article appeared and changed, as its page says. */
export interface ArticleDates {
  published?: string;
  updated?: string;
  /** Whether the date stood above the headline, where pages also print the day they were read. */
  fromAbove: boolean;
  impossible: string[];
}

/** Reads the lines that hold a date and little else, those below the headline first. */
export function readDates({ lines, headline = 0, from, to }: ArticlePart, options: DateOptions): ArticleDates {
  const dates: ArticleDates = { fromAbove: false, impossible: [] };
  const below = lines.slice(from, to + 4);
  const above = lines.slice(Math.max(0, headline - 40), headline).reverse();
  for (const [at, { text, kind }] of [...below, ...above].entries()) {
    if (kind !== 'meta') continue;
    const { published, updated, impossible } = datesIn(text, options);
    if (impossible !== undefined) dates.impossible.push(impossible);
    if (published !== undefined && dates.published === undefined) {
      dates.published = published;
      dates.fromAbove = at >= below.length;
    }
    if (updated !== undefined) dates.updated ??= updated;
  }
  return dates;
}
