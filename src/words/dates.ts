import { hasTime } from '../model/has-time.ts';
import type { Moment } from '../model/moment.ts';
import type { Site } from '../model/site.ts';
import { locale } from './format-day.ts';

/** How precisely a moment is told. `moment`: with the hour if it is known; `short`: the same, `20. Sept. 2015, 12:37`. */
export type DateStyle = 'day' | 'moment' | 'short';

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  month: { month: 'long' },
  shortMonth: { month: 'short' },
  shortDay: { day: 'numeric', month: 'short' },
  shortMonthOfYear: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  monthOfYear: { month: 'long', year: 'numeric' },
  dayOfMonth: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long' },
  weekdayAndDay: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekdayAndDayOfMonth: { weekday: 'long', day: 'numeric', month: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** `17. Februar 2015, 14:05 Uhr` and `17 February 2015, 14:05`: the hour follows the day. */
const hourSuffix: Record<Site['language'], string> = { de: ' Uhr', en: '' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Tells a moment in the site's language and time zone; a date without a time shows none. */
export function formatMoment(
  value: Moment,
  { language, timeZone }: Pick<Site, 'language' | 'timeZone'>,
  style: DateStyle = 'moment',
): string {
  const date = new Date(value);
  const zone = hasTime(value) ? timeZone : 'UTC';
  const day = format(language, style === 'short' ? 'short' : 'day', zone).format(date);
  if (style === 'day' || !hasTime(value)) return day;
  const hour = format(language, 'time', timeZone).format(date);
  return `${day}, ${hour}${style === 'short' ? '' : hourSuffix[language]}`;
}

/** The hour alone, `14:05 Uhr`, in the site's time zone; undefined where it is not known. */
export function formatHour(value: Moment, { language, timeZone }: Pick<Site, 'language' | 'timeZone'>) {
  if (!hasTime(value)) return undefined;
  return format(language, 'time', timeZone).format(new Date(value)) + hourSuffix[language];
}

function format(language: Site['language'], style: keyof typeof shapes, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${style} ${timeZone}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale[language], { ...shapes[style], timeZone })));
  return made;
}

/**
 * Tells a day of the calendar, `2015-09-20`, or a month, `2015-09`, in a shape that needs no more than the date says:
 * `Sonntag, 20. September 2015`, `September 2015`, `Sept.`
 */
export function formatDate(date: string, { language }: Pick<Site, 'language'>, shape: DateShape): string {
  return format(language, shape, 'UTC').format(new Date(date));
}

/** Tells the days from one to another, both included: `16.–22. Februar 2015`; of one day or month no more than that. */
export function formatDates(from: string, to: string, { language }: Pick<Site, 'language'>, shape: DateShape): string {
  // Thin spaces around the dash are not among the letters that the faces hold.
  return format(language, shape, 'UTC').formatRange(new Date(from), new Date(to)).replaceAll('\u2009', ' ');
}

export type DateShape = Exclude<keyof typeof shapes, 'time'>;

/** The days of the week from Monday, by name, and by the two letters that fit a column. */
export function weekdays(site: Pick<Site, 'language'>): { short: string; name: string }[] {
  // 5 January 1970 was a Monday.
  const names = Array.from({ length: 7 }, (_, at) =>
    formatDate(`1970-01-${String(5 + at).padStart(2, '0')}`, site, 'weekday'),
  );
  return names.map((name) => ({ short: name.slice(0, 2), name }));
}
