import type { Article } from './article.ts';
import { localDay } from './moment.ts';

/** Counts of a group of articles. */
export interface Figures {
  articles: number;
  /** Comments that the sources reported. */
  reported: number;
  /** Comments held here. */
  archived: number;
}

/** The figures of one year, `YYYY`. */
interface YearFigures extends Figures {
  year: string;
}

/** How many articles have so many comments. */
interface CommentRange {
  /** Fewest and most comments reported, both included; the last range has no most. */
  from: number;
  to?: number;
  articles: number;
}

/** What an archive holds, counted. */
export interface ArchiveFigures extends Figures {
  /** Every year from the first to the last, empty ones too. */
  years: YearFigures[];
  /** Articles of which no thread is known. */
  withoutThread: number;
  ranges: CommentRange[];
}

const bounds = [0, 1, 10, 50, 100, 500, 1000];

/** Counts articles and their comments, by year and by size of thread. */
export function archiveFigures(articles: readonly Article[], site: { timeZone: string }): ArchiveFigures {
  const years = new Map<string, YearFigures>();
  const ranges: CommentRange[] = bounds.map((from, at) => {
    const next = bounds[at + 1];
    return { from, ...(next !== undefined && { to: next - 1 }), articles: 0 };
  });
  let withoutThread = 0;
  for (const { published, thread } of articles) {
    const year = localDay(published, site).slice(0, 4);
    const figures = years.get(year) ?? { year, ...nothing };
    years.set(year, {
      year,
      articles: figures.articles + 1,
      reported: figures.reported + (thread?.reported ?? 0),
      archived: figures.archived + (thread?.archived ?? 0),
    });
    if (!thread) withoutThread++;
    else ranges.findLast(({ from }) => thread.reported >= from)!.articles++;
  }
  const list = everyYear([...years.keys()]).map((year) => years.get(year) ?? { year, ...nothing });
  return { ...sum(list), years: list, withoutThread, ranges };
}

const nothing: Figures = { articles: 0, reported: 0, archived: 0 };

/** Adds counts up. */
export function sum(list: readonly Figures[]): Figures {
  return list.reduce(
    (total, { articles, reported, archived }) => ({
      articles: total.articles + articles,
      reported: total.reported + reported,
      archived: total.archived + archived,
    }),
    nothing,
  );
}

function everyYear(years: readonly string[]): string[] {
  if (years.length === 0) return [];
  const numbers = years.map(Number);
  const first = Math.min(...numbers);
  const count = Math.max(...numbers) - first + 1;
  return Array.from({ length: count }, (_, at) => String(first + at).padStart(4, '0'));
}
