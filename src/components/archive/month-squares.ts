import { weeksOf } from '../../model/calendar.ts';

/** Units of the view box a day takes, and a dot in the middle of it. */
const place = 12;
const dot = 2;

/** Seven days in a row, six weeks at most. */
export const squaresBox = `0 0 ${7 * place} ${6 * place}`;

/**
 * A month as SVG paths: a square for each day with articles, its area telling how many, a dot for each without.
 * @param amounts articles by day, `2015-09-20`
 * @param fullest articles of the day that fills its place
 */
export function monthSquares(month: string, amounts: ReadonlyMap<string, number>, fullest: number) {
  const paths = { some: '', none: '' };
  for (const [row, week] of weeksOf(month).entries()) {
    for (const [column, day] of week.entries()) {
      if (!day) continue;
      const articles = amounts.get(day) ?? 0;
      const square = squareAt(column, row, articles > 0 ? sideOf(articles, fullest) : dot);
      if (articles > 0) paths.some += square;
      else paths.none += square;
    }
  }
  return paths;
}

/** An archive whose days hold one article each is not drawn as if they were full. */
function sideOf(articles: number, fullest: number): number {
  const share = articles / Math.max(fullest, 4);
  return Math.round(4 + 7 * Math.sqrt(share));
}

function squareAt(column: number, row: number, side: number): string {
  const margin = (place - side) / 2;
  return `M${column * place + margin} ${row * place + margin}h${side}v${side}h-${side}z`;
}
