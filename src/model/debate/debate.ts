import type { Article } from '../article.ts';
import { hasTime } from '../moment.ts';
import type { Site } from '../site.ts';
import { gaps, type Comment, type Thread } from '../thread.ts';
import { dayAt, placeOf, startOf, unitFor, wallHour, type TimeUnit } from './clock.ts';

/** A stretch of time in a thread. */
interface DebateColumn {
  /** Its first hour, and the first after it, as `wallHour` counts. */
  from: number;
  to: number;
  /** Numbers of the comments written in it, in order. */
  numbers: number[];
  /** Whether comments that may have been written in it are not archived. */
  hasGap: boolean;
}

/** The comments of a thread over time. */
export interface Debate {
  unit: TimeUnit;
  /** One after the other, empty ones among them; the last one may be longer than the others. */
  columns: DebateColumn[];
  /** Whether the last column holds all that came long after the rest. */
  hasTail: boolean;
  busiest: DebateColumn;
  /** The days of the first and the last comment, `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** Comments of which the time is not known, or not well enough. */
  undated: number;
}

/** Fewer comments than this are seen at a glance as they are. */
const leastComments = 10;
const mostColumns = 24;
/** Where hours are known of all but a few, those few are left out rather than all hours. */
const enoughHours = 0.9;
/** What comes this much later than nearly all the rest would press that into one column. */
const tail = { share: 0.95, factor: 3 };

interface Dated {
  number: number;
  hour: number;
}

/** Whether a thread has a page that shows it as a whole. */
export function hasOverview({ visibility, thread }: Pick<Article, 'visibility' | 'thread'>): boolean {
  return visibility !== 'withdrawn' && (thread?.archived ?? 0) >= leastComments;
}

const known = new WeakMap<Thread, Debate | undefined>();

/** The same for all pages of a thread, which are made one after the other. */
export function debateIn(thread: Thread, site: Pick<Site, 'timeZone'>): Debate | undefined {
  if (!known.has(thread)) known.set(thread, debateOf(thread, site));
  return known.get(thread);
}

/** The shape of a thread in time; undefined where there are too few comments with times to have one. */
export function debateOf(thread: Thread, { timeZone }: Pick<Site, 'timeZone'>): Debate | undefined {
  const timed = thread.comments.filter(({ published }) => published !== undefined && hasTime(published));
  const known = thread.comments.filter(({ published }) => published !== undefined);
  const hasHours = timed.length >= enoughHours * known.length;
  const dated = (hasHours ? timed : known).map((comment) => datedOf(comment, timeZone));
  if (dated.length < leastComments) return undefined;
  const hours = dated.map(({ hour }) => hour).sort((a, b) => a - b);
  const [first, last] = [hours[0]!, hours.at(-1)!];
  const nearly = hours[Math.ceil(tail.share * hours.length) - 1]!;
  const hasTail = last - first > tail.factor * Math.max(nearly - first, 24);
  const end = hasTail ? nearly : last;
  const unit = unitFor(first, end, { most: mostColumns - (hasTail ? 1 : 0), hasHours });
  const columns = columnsOf(dated, { unit, first, end, last });
  const filled = columns.filter(({ numbers }) => numbers.length > 0);
  if (filled.length < 2) return undefined;
  markGaps(columns, thread, dated);
  return {
    unit,
    columns,
    hasTail,
    first: dayAt(first),
    last: dayAt(last),
    busiest: filled.reduce((most, column) => (column.numbers.length > most.numbers.length ? column : most)),
    undated: thread.comments.length - dated.length,
  };
}

function datedOf({ number, published }: Comment, timeZone: string): Dated {
  return { number, hour: wallHour(published!, { timeZone }) };
}

function columnsOf(
  dated: readonly Dated[],
  { unit, first, end, last }: { unit: TimeUnit; first: number; end: number; last: number },
): DebateColumn[] {
  const base = placeOf(first, unit);
  const count = placeOf(end, unit) - base + 1;
  const columns = Array.from({ length: count }, (_, at): DebateColumn => ({
    from: startOf(base + at, unit),
    to: startOf(base + at + 1, unit),
    numbers: [],
    hasGap: false,
  }));
  if (end < last) columns.push({ from: columns.at(-1)!.to, to: last + 1, numbers: [], hasGap: false });
  for (const { number, hour } of dated)
    columns[Math.min(placeOf(hour, unit) - base, columns.length - 1)]!.numbers.push(number);
  return columns;
}

/** Marks the columns between the comments before and after each gap. */
function markGaps(columns: readonly DebateColumn[], thread: Thread, dated: readonly Dated[]): void {
  const columnOf = new Map(columns.flatMap(({ numbers }, at) => numbers.map((number) => [number, at] as const)));
  const numbers = dated.map(({ number }) => number);
  for (const { from, to } of gaps(thread)) {
    const before = columnOf.get(numbers.findLast((number) => number < from) ?? NaN) ?? 0;
    const after = columnOf.get(numbers.find((number) => number > to) ?? NaN) ?? columns.length - 1;
    for (const column of columns.slice(Math.min(before, after), Math.max(before, after) + 1)) column.hasGap = true;
  }
}
