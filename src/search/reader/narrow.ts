import type { Answer, Count, Details, SectionName } from '../answer.ts';
import type { Directory } from '../format.ts';
import type { Question } from '../question.ts';
import type { Opened } from './ask.ts';
import { fetchLedger } from './ledger.ts';

/** What is left of the hits after the filters of a question, and how they are spread. */
interface Narrowed extends Pick<Answer, 'count'>, Pick<Details, 'years' | 'sections'> {
  /** Hits of each article that passes the filters; in the order in which the articles came. */
  perArticle: Map<number, number>;
}

/**
 * Narrows hits by year, section and language, and counts them by year and section, each count without regard to its
 * own filter, so that one sees what else there is.
 * @param hits how many each article has
 */
export async function narrow(
  hits: ReadonlyMap<number, number>,
  { from = -Infinity, to = Infinity, section, language }: Question,
  { directory, files }: Opened,
): Promise<Narrowed> {
  const { years, sections, languages } = directory;
  const ledger = await fetchLedger(directory, files);
  const sectionAt = sections.findIndex(({ slug }) => slug === section) + 1;
  const perYear = new Map<number, number>();
  const perSection = new Map<number, number>();
  const perArticle = new Map<number, number>();
  let count = 0;
  for (const [article, more] of hits) {
    if (language !== undefined && !isIn(languages[ledger.languages[article]!]!, language)) continue;
    const year = yearOf(article, years);
    const isOfYear = year >= from && year <= to;
    const isOfSection = section === undefined || (sectionAt > 0 && ledger.sections[article] === sectionAt);
    if (isOfSection) add(perYear, year, more);
    if (isOfYear) add(perSection, ledger.sections[article]!, more);
    if (!isOfYear || !isOfSection) continue;
    perArticle.set(article, more);
    count += more;
  }
  return { count, perArticle, years: everyYear(perYear, years), sections: mostFirst(perSection, sections) };
}

function add(counts: Map<number, number>, key: number, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** The year of an article by its number. */
function yearOf(article: number, years: Directory['years']): number {
  let low = 0;
  let high = years.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (years[middle]![1] <= article) low = middle;
    else high = middle - 1;
  }
  return years[low]![0];
}

function everyYear(counts: Map<number, number>, years: Directory['years']): Count<number>[] {
  const first = years[0]?.[0] ?? 0;
  const last = years.at(-1)?.[0] ?? -1;
  return Array.from({ length: last - first + 1 }, (_, at) => ({ of: first + at, count: counts.get(first + at) ?? 0 }));
}

function mostFirst(counts: Map<number, number>, sections: Directory['sections']): Count<SectionName>[] {
  return sections
    .map((of, at) => ({ of, count: counts.get(at + 1) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function isIn(language: string, asked: string): boolean {
  return language === asked || language.startsWith(`${asked}-`);
}
