import { dateWords, zoneOffsets } from './date-words.ts';

/** Named groups of `datePattern`; which are set says which of its shapes matched. */
export type DateParts = Readonly<Partial<Record<Part, string>>>;

type Part =
  | 'isoYear'
  | 'isoMonth'
  | 'isoDay'
  | 'namedDay'
  | 'monthName'
  | 'namedYear'
  | 'nameFirst'
  | 'nameFirstDay'
  | 'nameFirstYear'
  | 'dottedDay'
  | 'dottedMonth'
  | 'dottedYear'
  | 'slashOne'
  | 'slashTwo'
  | 'slashYear'
  | 'relative'
  | 'count'
  | 'unit'
  | 'hour'
  | 'minute'
  | 'second'
  | 'half'
  | 'hourAlone'
  | 'halfAlone'
  | 'hourBefore'
  | 'minuteBefore'
  | 'zone';

const months = dateWords.flatMap((words) =>
  words.months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);
const monthNumbers = new Map<string, number>(months);
const relativeDays = gathered(dateWords.map((words) => words.relativeDays));
const numbers = gathered(dateWords.map((words) => words.numbers));
const units = gathered(dateWords.map((words) => words.units));

const year = String.raw`(?:1[6-9]|20)\d\d`;
const month = anyOf(months.map(([name]) => name));
const ordinal = String.raw`(?:\.|st|nd|rd|th)?`;
const gap = String.raw`[\s\u00a0]`;
/** Of "50 Minuten 46 Sekunden her" the larger span counts. */
const ago = dateWords.flatMap(({ ago: { before, after }, units, numbers }) => {
  const count = String.raw`(?<count>\d{1,3}|${anyOf(Object.keys(numbers))})${gap}+(?<unit>${anyOf(Object.keys(units))})`;
  const smaller = String.raw`(?:${gap}+\d{1,3}${gap}+\p{L}+)?`;
  return [...(before ? [`${before}${gap}+${count}`] : []), `${count}${smaller}${gap}+${after}`];
});

const days = [
  String.raw`(?<isoYear>${year})-(?<isoMonth>\d\d)-(?<isoDay>\d\d)`,
  String.raw`(?<namedDay>\d{1,2})${ordinal}${gap}*(?<monthName>${month})\.?,?${gap}*(?<namedYear>${year})`,
  String.raw`(?<nameFirst>${month})\.?${gap}+(?<nameFirstDay>\d{1,2})${ordinal},?${gap}+(?<nameFirstYear>${year})`,
  String.raw`(?<dottedDay>\d{1,2})\.${gap}?(?<dottedMonth>\d{1,2})(?:\.${gap}?(?<dottedYear>${year}|\d\d)|,${gap}(?<dottedYear>${year}))`,
  String.raw`(?<slashOne>\d{1,2})/(?<slashTwo>\d{1,2})/(?<slashYear>${year})`,
  `(?<relative>${anyOf(Object.keys(relativeDays))})`,
  ...ago,
];

const half = String.raw`[ap]\.?m\b\.?`;
const hourWord = String.raw`${gap}*(?:Uhr|h)\b`;
// Beside each other, two runs of blanks without end would cost their square.
const dayWord = String.raw`${gap}{0,40}(?:[,;|·@–—-]|\bum\b|\bat\b|\bT(?=\d))*${gap}{0,40}(?:um${gap}+|at${gap}+)?`;
const zoneName = String.raw`${anyOf(Object.keys(zoneOffsets))}(?![\p{L}\d])`;
const clock =
  String.raw`(?<hour>\d{1,2})(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?|\.(?<minute>\d\d)(?=${hourWord}|${gap}+${zoneName}))` +
  String.raw`(?!\d)(?:${hourWord}|${gap}*(?<half>${half}))?`;
const clockAlone = String.raw`(?<hourAlone>\d{1,2})(?:${hourWord}|${gap}*(?<halfAlone>${half}))`;
const zone = String.raw`${gap}*\(?(?<zone>${zoneName}|(?:gmt|utc)?[+-]\d{1,2}(?::?\d\d)?(?!\d))\)?`;
const before = String.raw`(?:(?<hourBefore>\d{1,2})(?::(?<minuteBefore>\d\d)(?:${hourWord})?|\.(?<minuteBefore>\d\d)${hourWord}),?${gap}+(?:am${gap}+|on${gap}+)?)?`;

/** A date in any of the languages of `date-words.ts`, and the time of day beside it if there is one. */
export const datePattern = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[.:/-])${before}(?:${days.join('|')})(?!(?!T\d\d:)[\p{L}\d]|[./-]\d)(?:(?:T|${dayWord})(?:${clock}|${clockAlone})(?:${zone})?)?`,
  'giu',
);

/** The number of a month from its name in any case, 1 to 12. */
export function monthOf(name: string): number {
  return monthNumbers.get(name.toLowerCase()) ?? Number.NaN;
}

/** How many days before the reference a word such as "gestern" means. */
export function relativeDay(word: string): number {
  return relativeDays[word.toLowerCase()] ?? 0;
}

/** The span in "vor einer Stunde" or "3 hours ago". */
export function spanOf(count: string, unit: string): { count: number; unit: 'minutes' | 'hours' | 'days' } {
  return { count: numbers[count.toLowerCase()] ?? Number(count), unit: units[unit.toLowerCase()] ?? 'days' };
}

/** `+0100`, `+1`, `GMT+2` or `MESZ` as `+01:00`. @throws RangeError if no place on earth keeps that time */
export function zoneOffset(written: string): string {
  const named = zoneOffsets[written.toLowerCase()];
  if (named) return named;
  const [, sign, hours, minutes = '00'] = /([+-])(\d{1,2}):?(\d\d)?$/.exec(written)!;
  if (Number(hours) > 14 || Number(minutes) > 59) throw new RangeError(`no zone ${written}`);
  return `${sign}${hours!.padStart(2, '0')}:${minutes}`;
}

function gathered<Value>(tables: readonly Readonly<Record<string, Value>>[]): Record<string, Value> {
  return Object.fromEntries(tables.flatMap((table) => Object.entries(table)));
}

/** Longer words first, so that "sept" is not read as "sep" and a rest. */
function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}
