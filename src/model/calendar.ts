import type { Article } from './article.ts';
import { sum, type Figures } from './figures.ts';
import { compareMoments, hasTime, localDay } from './moment.ts';

/** A stretch of time that holds something. */
interface Part {
  /** `2015`, `2015-09` or `2015-09-20`. */
  date: string;
  figures: Figures;
}

/** A day and what appeared on it: those whose hour is known in its order, then the others, the most discussed first. */
export interface CalendarDay<Item> extends Part {
  articles: Item[];
}

export interface CalendarMonth<Item> extends Part {
  days: CalendarDay<Item>[];
}

export interface CalendarYear<Item> extends Part {
  months: CalendarMonth<Item>[];
}

/**
 * Lays articles out by the day on which the site's readers saw them appear.
 * @returns the years that hold something, in order, with the months and days that do
 */
export function calendar<Item extends Article>(
  articles: readonly Item[],
  site: { timeZone: string },
): CalendarYear<Item>[] {
  const byDay = Map.groupBy(articles, ({ published }) => localDay(published, site));
  const days = Array.from(byDay, ([date, found]) => ({
    date,
    figures: figuresOf(found),
    articles: found.sort(byHour),
  }));
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  const months = joined(days, 'YYYY-MM'.length).map(({ parts, ...month }) => ({ ...month, days: parts }));
  return joined(months, 'YYYY'.length).map(({ parts, ...year }) => ({ ...year, months: parts }));
}

/** Stretches of time under the beginning that their dates share. */
function joined<Each extends Part>(parts: readonly Each[], length: number): (Part & { parts: Each[] })[] {
  const groups = Map.groupBy(parts, ({ date }) => date.slice(0, length));
  return Array.from(groups, ([date, found]) => ({
    date,
    figures: sum(found.map(({ figures }) => figures)),
    parts: found,
  }));
}

/** Counts articles and their comments. */
export function figuresOf(articles: readonly Article[]): Figures {
  return sum(
    articles.map(({ thread }) => ({ articles: 1, reported: thread?.reported ?? 0, archived: thread?.archived ?? 0 })),
  );
}

function byHour(a: Article, b: Article): number {
  if (hasTime(a.published) && hasTime(b.published)) return compareMoments(a.published, b.published);
  return (
    Number(hasTime(b.published)) - Number(hasTime(a.published)) || (b.thread?.reported ?? 0) - (a.thread?.reported ?? 0)
  );
}

/**
 * The weeks of a month, from Monday to Sunday.
 * @param month `2015-09`
 * @returns seven places a week; `undefined` where the day belongs to another month
 */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = new Date(`${month}-01`);
  const before = (first.getUTCDay() + 6) % 7;
  const end = new Date(first);
  end.setUTCMonth(first.getUTCMonth() + 1, 0);
  const days = Array.from({ length: end.getUTCDate() }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
  const places = [...Array<undefined>(before).fill(undefined), ...days];
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => places[week * 7 + day]),
  );
}

/** The twelve months of a year, `2015-01` to `2015-12`. */
export function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
}
