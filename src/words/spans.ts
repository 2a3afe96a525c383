import { dayAt, type TimeUnit } from '../model/debate/clock.ts';
import type { Site } from '../model/site.ts';
import { formatDate, formatDates } from './dates.ts';
import { wordsOf, type Words } from './words.ts';

/** A stretch of time by the clock on the wall, in hours from 1970, the last one not included. */
interface Span {
  from: number;
  to: number;
}

/** Tells a stretch no more precisely than its unit: `17. Februar 2015, 14 bis 18 Uhr`, `16.–22. Februar 2015`. */
export function formatSpan(span: Span, { kind }: TimeUnit, site: Pick<Site, 'language'>): string {
  const { from, to } = span;
  if (kind === 'hour' && to - from <= 24) return `${formatDayAt(from, site)}, ${formatHours(span, wordsOf(site))}`;
  const shape = kind === 'year' ? 'year' : kind === 'month' ? 'monthOfYear' : 'day';
  return formatDates(dayAt(from), dayAt(to - 1), site, shape);
}

/** The hours of a stretch within a day: `14 bis 18 Uhr`. */
export function formatHours({ from, to }: Span, words: Words): string {
  return words.debate.hours(from % 24, (from % 24) + to - from);
}

/** The day of an hour: `17. Februar 2015`. */
export function formatDayAt(hour: number, site: Pick<Site, 'language'>): string {
  return formatDate(dayAt(hour), site, 'day');
}

/** Tells where a stretch begins as shortly as it can: `17. Febr.`, `Febr. 2015`, `14 Uhr`. */
export function formatStart(from: number, { kind }: TimeUnit, site: Pick<Site, 'language'>): string {
  if (kind === 'hour' && from % 24 !== 0) return wordsOf(site).debate.hour(from % 24);
  const shape = kind === 'year' ? 'year' : kind === 'month' ? 'shortMonthOfYear' : 'shortDay';
  return formatDate(dayAt(from), site, shape);
}
