import { compareMoments, dayOf, hasTime, type Moment } from '../../model/moment.ts';
import { parseDate } from '../dates.ts';
import { honest, monthLeads } from '../html/matter/date-claims.ts';
import type { ThreadContext } from './thread-reader.ts';
import { readYearless } from './yearless.ts';

/** The moments of comments, as far as their dates can be read. */
export interface Times {
  moments: (Moment | undefined)[];
  /** Whether any was counted from another date, as in "heute, 12:37 Uhr". */
  relative: boolean;
  /** How many say when they were written, but not on which day: from one that nobody knows, or too roughly. */
  vague: number;
}

const weeksAgo =
  /\bvor\s+(?:\d+|ein\p{L}*|zwei|drei|mehr\p{L}+|über\s+\p{L}+)\s+(?:woche|monat|jahr)\p{L}*|\b(?:\d+|an?|one|two|three)\s*(?:weeks?|wks?|mo|months?|yrs?|years?)\s+ago\b/iu;
const oneDay = 24 * 60 * 60 * 1_000;

/**
 * Reads the dates of comments, with the year where it goes without saying. "heute" was said on the day the page was
 * saved; where nobody knows that day, it is the day of the article, or the next on which no comment would be older than
 * the article.
 */
export function readTimes(dates: readonly string[], context: ThreadContext): Times {
  const { published, captured, zone } = context;
  const whole = dates.map((date) => fixedMoment(date, context));
  const yearless = dates.map((date, at) =>
    whole[at] ? undefined : readYearless(date, context, (one) => fixedMoment(one, context)),
  );
  const fixed = whole.map((moment, at) => moment ?? yearless[at]);
  const relative = dates.map(
    (date, at) => fixed[at] === undefined && momentIn(date, zone, '2015-06-15T12:00+02:00') !== undefined,
  );
  const rough = dates.filter((date, at) => fixed[at] === undefined && !relative[at] && weeksAgo.test(date)).length;
  if (!relative.includes(true)) return { moments: fixed, relative: yearless.some(Boolean), vague: rough };
  const references = captured
    ? [captured]
    : published
      ? [published, ...[1, 2].map((days) => later(published, days))]
      : [];
  const readings = references.map((reference) => dates.map((date, at) => fixed[at] ?? momentIn(date, zone, reference)));
  const fitting = readings.find(
    (moments) => !published || moments.every((moment, at) => !relative[at] || isNotBefore(moment, published)),
  );
  const moments = fitting ?? readings[0] ?? fixed;
  return {
    moments,
    relative: moments.some(
      (moment, at) => moment !== undefined && (relative[at] === true || yearless[at] !== undefined),
    ),
    vague: rough + moments.filter((moment, at) => relative[at] && moment === undefined).length,
  };
}

function fixedMoment(date: string, { zone, language }: ThreadContext): Moment | undefined {
  const reading = parseDate(date, { zone, monthFirst: monthLeads({ zone, language }) });
  return reading && 'moment' in reading ? honest(reading.moment, date, { zone, language }) : undefined;
}

function momentIn(date: string, zone: string, reference?: Moment): Moment | undefined {
  const reading = parseDate(date, { zone, reference });
  return reading && 'moment' in reading ? reading.moment : undefined;
}

/** The same hour some days later; a quarter of an hour of clocks that differ is forgiven. */
function later(moment: Moment, days: number): Moment {
  return new Date(Date.parse(moment) + days * oneDay)
    .toISOString()
    .replace(/\.\d+/, '')
    .slice(0, hasTime(moment) ? undefined : 10);
}

function isNotBefore(moment: Moment | undefined, published: Moment): boolean {
  if (!moment) return true;
  if (!hasTime(moment) || !hasTime(published)) return dayOf(moment) >= dayOf(published);
  return compareMoments(moment, published) >= -15 * 60 * 1_000;
}
