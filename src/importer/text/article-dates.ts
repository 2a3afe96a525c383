import { findDate, type DateOptions } from '../dates.ts';
import type { ArticlePart, Line } from './article-part.ts';
import { datesIn } from './meta-lines.ts';

/** When an article appeared and changed, as its page says. */
export interface ArticleDates {
  published?: string;
  updated?: string;
  /** Whether the date is a guess: it stood above the headline, where pages also print the day they were read, or in the text. */
  isGuess: boolean;
  impossible: string[];
}

/** Reads the lines that hold a date and little else, those below the headline first. */
export function readDates({ lines, headline = 0, from, to }: ArticlePart, options: DateOptions): ArticleDates {
  const dates: ArticleDates = { isGuess: false, impossible: [] };
  const below = lines.slice(from, to + 4);
  const above = lines.slice(Math.max(0, headline - 40), headline).reverse();
  for (const [at, { text, kind }] of [...below, ...above].entries()) {
    if (kind !== 'meta') continue;
    const { published, updated, impossible } = datesIn(text, options);
    if (impossible !== undefined) dates.impossible.push(impossible);
    if (published !== undefined && dates.published === undefined) {
      dates.published = published;
      dates.isGuess = at >= below.length;
    }
    if (updated !== undefined) dates.updated ??= updated;
  }
  const inText = dates.published === undefined ? datelineIn(lines.slice(from, to), options) : undefined;
  return inText === undefined ? dates : { ...dates, published: inText, isGuess: true };
}

/** The day in a dateline that opens a paragraph near the top, "Wesenau, 3. März 2011. Die Feuerwehr …". */
function datelineIn(lines: readonly Line[], options: DateOptions): string | undefined {
  for (const { text } of lines.filter(({ kind }) => kind === 'prose').slice(0, 2)) {
    const place = /^\(?\p{Lu}[\p{L} ./-]{1,40}, (?:den )?/u.exec(text)?.[0];
    const found = place && findDate(text.slice(0, 120), { ...options, reference: undefined });
    if (!found || !('moment' in found) || found.from !== place.length) continue;
    if (/^\)?\s*[.:–—-]\s/.test(text.slice(found.to))) return found.moment;
  }
  return undefined;
}
