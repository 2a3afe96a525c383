import { z } from 'astro/zod';
import { hasTime } from './has-time.ts';

export { hasTime };

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * A point in time as precisely as it is known: `2015-09-20`, or date and time with a zone,
 * `2015-09-20T14:05+02:00` (ISO 8601-1, the profile of RFC 3339 with optional seconds).
 * A moment stays the string somebody wrote, so that a date never gains an invented time.
 */
export const moment = z
  .string()
  .refine((value) => calendarDate.test(value) || instant.test(value), {
    error: 'is not a date such as 2015-09-20, nor a date and time with zone such as 2015-09-20T14:05+02:00',
    abort: true,
  })
  .refine(isOnCalendar, { error: 'names a day or an hour that does not exist' });

export type Moment = z.infer<typeof moment>;

/** The calendar day as written, `YYYY-MM-DD`, in the moment's own zone. */
export function dayOf(value: Moment): string {
  return value.slice(0, 10);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day on which readers of the site saw it appear, `YYYY-MM-DD`: in the site's time zone if the hour
 * is known, else as written.
 */
export function localDay(value: Moment, { timeZone }: { timeZone: string }): string {
  if (!hasTime(value)) return value;
  let clock = clocks.get(timeZone);
  // Swedish writes dates as ISO 8601 does.
  if (!clock) clocks.set(timeZone, (clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })));
  return clock.format(new Date(value));
}

/** Orders moments; one without a time stands at the start of its day, in UTC. */
export function compareMoments(a: Moment, b: Moment): number {
  return Date.parse(a) - Date.parse(b);
}

function isOnCalendar(value: string): boolean {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && !Number.isNaN(Date.parse(value));
}
