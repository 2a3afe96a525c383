import { hasTime, type Moment } from '../moment.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * The hour in which readers of the site saw something appear, counted from 1970 by the clock on their wall, so that
 * each day has 24; of a date without a time the first hour of its day.
 */
export function wallHour(value: Moment, { timeZone }: { timeZone: string }): number {
  if (!hasTime(value)) return Date.parse(value) / 3_600_000;
  let clock = clocks.get(timeZone);
  // Swedish writes dates as ISO 8601 does.
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    clocks.set(timeZone, clock);
  }
  return Math.floor(Date.parse(`${clock.format(new Date(value)).replace(' ', 'T')}Z`) / 3_600_000);
}

/** The day on which an hour lies, `2015-02-17`. */
export function dayAt(hour: number): string {
  return new Date(hour * 3_600_000).toISOString().slice(0, 10);
}

/** What a stretch of time is counted in. */
export interface TimeUnit {
  kind: 'hour' | 'day' | 'month' | 'year';
  /** How many of them are one stretch. */
  size: number;
}

/** From the finest to the coarsest; whatever lasts longer than the last is drawn in too many columns. */
const units: readonly TimeUnit[] = [
  ...[1, 2, 3, 4, 6, 12].map((size): TimeUnit => ({ kind: 'hour', size })),
  ...[1, 7].map((size): TimeUnit => ({ kind: 'day', size })),
  ...[1, 3, 6].map((size): TimeUnit => ({ kind: 'month', size })),
  ...[1, 2, 5, 10, 100].map((size): TimeUnit => ({ kind: 'year', size })),
];

/** The finest unit in which two hours lie no more than `most` stretches apart. @param hasHours whether hours are known */
export function unitFor(
  first: number,
  last: number,
  { most, hasHours }: { most: number; hasHours: boolean },
): TimeUnit {
  const fits = (unit: TimeUnit) => placeOf(last, unit) - placeOf(first, unit) < most;
  const possible = units.filter(({ kind }) => hasHours || kind !== 'hour');
  return possible.find(fits) ?? possible.at(-1)!;
}

/** The number of the stretch that an hour lies in. Weeks begin on Monday. */
export function placeOf(hour: number, { kind, size }: TimeUnit): number {
  if (kind === 'hour') return Math.floor(hour / size);
  const day = Math.floor(hour / 24);
  // The first day of 1970 was a Thursday.
  if (kind === 'day') return Math.floor((size === 7 ? day + 3 : day) / size);
  const date = new Date(hour * 3_600_000);
  return Math.floor(
    (kind === 'month' ? date.getUTCFullYear() * 12 + date.getUTCMonth() : date.getUTCFullYear()) / size,
  );
}

/** The first hour of a stretch. */
export function startOf(place: number, { kind, size }: TimeUnit): number {
  const at = place * size;
  if (kind === 'hour') return at;
  if (kind === 'day') return (size === 7 ? at - 3 : at) * 24;
  const [year, month] = kind === 'month' ? [Math.floor(at / 12), at % 12] : [at, 0];
  return Date.UTC(year, month) / 3_600_000;
}
