import type { Count } from '../search/answer.ts';

/** A year or a decade that holds hits. */
export interface YearBar {
  from: number;
  to: number;
  count: number;
  /** Of the longest bar, from 0 to 1. */
  share: number;
}

/** One bar a year that holds hits, oldest first; one a decade if that were more than two dozen. */
export function yearBars(years: readonly Count<number>[]): YearBar[] {
  const held = years.filter(({ count }) => count > 0);
  const span = held.length > 24 ? 10 : 1;
  const bars = new Map<number, number>();
  for (const { of, count } of held) {
    const from = of - (of % span);
    bars.set(from, (bars.get(from) ?? 0) + count);
  }
  const most = Math.max(...bars.values());
  return Array.from(bars, ([from, count]) => ({ from, to: from + span - 1, count, share: count / most }));
}

/** Adds up counts of the same things, in the order in which they first come. */
export function sumCounts<Of>(counts: readonly Count<Of>[], keyOf: (of: Of) => string | number): Count<Of>[] {
  const sums = new Map<string | number, Count<Of>>();
  for (const { of, count } of counts) {
    const sum = sums.get(keyOf(of));
    sums.set(keyOf(of), { of, count: count + (sum?.count ?? 0) });
  }
  return [...sums.values()];
}
