import type { Debate } from '../../model/debate/debate.ts';

/** Height of the highest bar, in pixels; a column is one unit wide. */
export const plotHeight = 48;

/** The drawing of a debate as SVG paths: lines of one column's width for the bars, thin ones for what is missing. */
export interface PlotPaths {
  all: string;
  /** The part of the bars that is this page's. */
  here: string;
  lacks: string;
}

/** @param numbers the first and the last number on the page; none if it shows all or nothing */
export function plotPaths({ columns, busiest }: Debate, numbers?: readonly [number, number]): PlotPaths {
  const scale = plotHeight / busiest.numbers.length;
  const [first, last] = numbers ?? [0, -1];
  const paths: PlotPaths = { all: '', here: '', lacks: '' };
  for (const [at, column] of columns.entries()) {
    const height = (count: number) => (count === 0 ? 0 : Math.max(2, Math.round(count * scale)));
    const before = height(column.numbers.filter((number) => number < first).length);
    const upTo = height(column.numbers.filter((number) => number <= last).length);
    if (column.numbers.length > 0) paths.all += `M${at}.5 ${plotHeight}v-${height(column.numbers.length)}`;
    if (upTo > before) paths.here += `M${at}.5 ${plotHeight - before}v-${upTo - before}`;
    if (column.hasGap) paths.lacks += [2, 5, 8].map((tenth) => `M${at}.${tenth} ${plotHeight + 3}v5`).join('');
  }
  return paths;
}
