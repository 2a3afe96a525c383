import { Temporal } from 'temporal-polyfill';
import { hasTime, type Moment } from '../model/moment.ts';
import { datePattern, monthOf, relativeDay, spanOf, zoneOffset, type DateParts } from './date-pattern.ts';

/** A date that was read, or one that stands on no calendar, as written. */
export type DateReading = { moment: Moment } | { impossible: string };

/** A date and where it stands in the text searched, `to` excluded. */
export type FoundDate = DateReading & { from: number; to: number };

export interface DateOptions {
  /** IANA zone of hours that name none; Europe/Berlin if absent. */
  zone?: string | undefined;
  /** What "heute" and "vor 3 Stunden" count from; without it they are not read. */
  reference?: Moment | undefined;
  /** Whether 9/10/2015 is the tenth of September. */
  monthFirst?: boolean | undefined;
}

/** Reads the first date in a short text, German or English; nothing is rolled over. */
export function parseDate(text: string, options: DateOptions = {}): DateReading | undefined {
  const found = findDate(text, options);
  if (!found) return undefined;
  return 'moment' in found ? { moment: found.moment } : { impossible: found.impossible };
}

/**
 * Finds the first date in a text and where it stands. Relative ones give an hour only if they say one
 * or count in hours; "vor 3 Wochen" is too vague for a day and is not read.
 */
export function findDate(text: string, options: DateOptions = {}): FoundDate | undefined {
  return findDates(text, options).next().value;
}

/** Finds all dates of a text, in order. */
export function* findDates(text: string, options: DateOptions = {}): Generator<FoundDate, undefined> {
  for (const match of text.matchAll(datePattern)) {
    const reading = readParts(match.groups as DateParts, match[0], options);
    if (reading) yield { ...reading, from: match.index, to: match.index + match[0].length };
  }
  return undefined;
}

function readParts(parts: DateParts, written: string, options: DateOptions): DateReading | undefined {
  try {
    const moment = parts.count ? momentAgo(parts, options) : momentOn(dayFrom(parts, options), parts, options);
    return moment ? { moment } : undefined;
  } catch (error) {
    if (error instanceof RangeError) return { impossible: written.trim() };
    throw error;
  }
}

function dayFrom(parts: DateParts, options: DateOptions): Temporal.PlainDate | undefined {
  if (parts.relative) return relativeDate(relativeDay(parts.relative), options);
  if (parts.isoYear) return calendarDay(parts.isoYear, parts.isoMonth!, parts.isoDay!);
  if (parts.monthName) return calendarDay(parts.namedYear!, monthOf(parts.monthName), parts.namedDay!);
  if (parts.nameFirst) return calendarDay(parts.nameFirstYear!, monthOf(parts.nameFirst), parts.nameFirstDay!);
  if (parts.dottedYear) return calendarDay(parts.dottedYear, parts.dottedMonth!, parts.dottedDay!);
  const [first, second] = [parts.slashOne!, parts.slashTwo!];
  const monthLeads = options.monthFirst && Number(first) <= 12;
  return monthLeads ? calendarDay(parts.slashYear!, first, second) : calendarDay(parts.slashYear!, second, first);
}

/** @throws RangeError if the day is not on the calendar */
function calendarDay(year: string, month: string | number, day: string): Temporal.PlainDate {
  const short = Number(year) < 70 ? 2000 : 1900;
  const fullYear = year.length === 2 ? short + Number(year) : Number(year);
  return Temporal.PlainDate.from({ year: fullYear, month: Number(month), day: Number(day) }, { overflow: 'reject' });
}

function relativeDate(daysBefore: number, options: DateOptions): Temporal.PlainDate | undefined {
  if (!options.reference) return undefined;
  return inZone(options.reference, options).subtract({ days: daysBefore }).toPlainDate();
}

function momentAgo(parts: DateParts, options: DateOptions): Moment | undefined {
  if (!options.reference) return undefined;
  const { unit, count } = spanOf(parts.count!, parts.unit!);
  const then = inZone(options.reference, options).subtract({ [unit]: count });
  if (unit === 'days') return momentOn(then.toPlainDate(), parts, options);
  return hasTime(options.reference) ? written(then) : undefined;
}

function momentOn(day: Temporal.PlainDate | undefined, parts: DateParts, options: DateOptions): Moment | undefined {
  if (!day) return undefined;
  const hour = parts.hour ?? parts.hourAlone ?? parts.hourBefore;
  if (hour === undefined) return day.toString();
  const second = parts.second ?? '';
  const time = Temporal.PlainTime.from(
    {
      hour: onClock(Number(hour), parts.half ?? parts.halfAlone),
      minute: Number(parts.minute ?? parts.minuteBefore ?? 0),
      second: Number(second || 0),
    },
    { overflow: 'reject' },
  );
  const clock = second ? time.toString() : time.toString({ smallestUnit: 'minute' });
  const offset = parts.zone ? zoneOffset(parts.zone) : offsetAt(day, time, options);
  return `${day.toString()}T${clock}${offset}`;
}

function onClock(hour: number, half = ''): number {
  if (/^p/i.test(half) && hour < 12) return hour + 12;
  return /^a/i.test(half) && hour === 12 ? 0 : hour;
}

/** @throws RangeError for an hour that clocks skipped that day */
function offsetAt(day: Temporal.PlainDate, plainTime: Temporal.PlainTime, options: DateOptions): string {
  const then = day.toZonedDateTime({ timeZone: zoneIn(options), plainTime });
  if (!then.toPlainTime().equals(plainTime)) throw new RangeError('no such hour');
  return then.offset;
}

function inZone(reference: Moment, options: DateOptions): Temporal.ZonedDateTime {
  const timeZone = zoneIn(options);
  return hasTime(reference)
    ? Temporal.Instant.from(reference).toZonedDateTimeISO(timeZone)
    : Temporal.PlainDate.from(reference).toZonedDateTime(timeZone);
}

function zoneIn({ zone }: DateOptions): string {
  return zone ?? 'Europe/Berlin';
}

function written(then: Temporal.ZonedDateTime): Moment {
  return then.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}
