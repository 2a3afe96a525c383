import type { ThreadQuotes } from './quotes/quotation.ts';
import type { ThreadOrder } from './thread-order.ts';
import { gaps, type Comment, type NumberRange, type Thread } from './thread.ts';

/** A comment, or a run of numbers that nobody archived. */
export type ThreadEntry = Comment | NumberRange;

/** The slice of a thread that one page shows. */
export interface ThreadPage {
  /** From 1. */
  number: number;
  /** How many pages there are, at least 1. */
  total: number;
  /** In the order of their numbers unless it is another that was asked for; gaps among them. */
  entries: ThreadEntry[];
}

/** Whether an entry is a run of missing numbers. */
export function isGap(entry: ThreadEntry): entry is NumberRange {
  return 'from' in entry;
}

/** Pages a thread needs: the last one holds the highest number archived. */
export function threadPageCount(last: number, size: number): number {
  return Math.max(1, Math.ceil(last / size));
}

/**
 * Page k holds the numbers from (k-1)·size+1 to k·size, so that filling a gap moves nothing.
 * Numbers missing after the last archived comment stand at the end of the last page.
 */
export function threadPage(thread: Thread, number: number, size: number): ThreadPage {
  const total = threadPageCount(thread.comments.at(-1)?.number ?? 0, size);
  const from = (number - 1) * size + 1;
  const to = number === total ? Infinity : number * size;
  return { number, total, entries: entriesBetween(thread, from, to) };
}

/** The whole thread as one page: in the order of its numbers, or the newest comment first. */
export function wholeThread(thread: Thread, order: ThreadOrder = 'posted'): ThreadPage {
  const entries = entriesBetween(thread, 1, Infinity);
  return { number: 1, total: 1, entries: order === 'newest' ? entries.reverse() : entries };
}

/** Whether a comment on the page shows a quote: as the source's own HTML marks it, or found by its words. */
export function quotes({ entries }: ThreadPage, { sources }: Pick<ThreadQuotes, 'sources'>): boolean {
  return entries.some(
    (entry) => !isGap(entry) && (sources.has(entry.number) || entry.html?.includes('<blockquote') === true),
  );
}

/** The first and the last number that stand on a page. */
export function numbersOf({ entries }: Pick<ThreadPage, 'entries'>): [first: number, last: number] {
  const last = entries.at(-1);
  return [entries[0] ? first(entries[0]) : 0, last ? (isGap(last) ? last.to : last.number) : 0];
}

function entriesBetween(thread: Thread, from: number, to: number): ThreadEntry[] {
  const comments = thread.comments.filter(({ number }) => number >= from && number <= to);
  const missing = gaps(thread)
    .filter((gap) => gap.to >= from && gap.from <= to)
    .map((gap) => ({ from: Math.max(gap.from, from), to: Math.min(gap.to, to) }));
  return [...comments, ...missing].sort((a, b) => first(a) - first(b));
}

function first(entry: ThreadEntry): number {
  return isGap(entry) ? entry.from : entry.number;
}
