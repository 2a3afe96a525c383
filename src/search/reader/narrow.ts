import type { Answer, Count, SectionName } from '../answer.ts';
import type { Bundle } from '../format/list.ts';
import type { Directory } from '../format.ts';
import type { Question } from '../question.ts';
import type { Ledger } from './ledger.ts';
import { articleOf, where, type Matches } from './matches.ts';

/** Which filters an article passes. */
interface Passes {
  year: boolean;
  section: boolean;
  others: boolean;
}

/** What is left of the matches after the filters of a question, and how it is spread. */
export interface Narrowed extends Pick<Answer, 'years' | 'sections' | 'perArticle'> {
  matches: Matches;
}

/**
 * Narrows matches by year, section, language and thread, and counts them by year and section, each count without
 * regard to its own filter, so that one sees what else there is.
 * @param thread number of the article whose thread was asked for; -1 if there is none
 */
export function narrow(
  matches: Matches,
  kind: Bundle,
  { from = -Infinity, to = Infinity, section, language, thread: asked }: Question,
  thread: number,
  { years, sections, languages }: Directory,
  ledger: Ledger,
): Narrowed {
  const sectionAt = sections.findIndex(({ slug }) => slug === section) + 1;
  const perYear = new Map<number, number>();
  const perSection = new Map<number, number>();
  const perArticle = new Map<number, number>();
  const passes = new Map<number, Passes>();
  const passesOf = (article: number): Passes => {
    const year = yearOf(article, years);
    return {
      year: year >= from && year <= to,
      section: section === undefined || (sectionAt > 0 && ledger.sections[article] === sectionAt),
      others:
        (language === undefined || isIn(languages[ledger.languages[article]!]!, language)) &&
        (asked === undefined || article === thread),
    };
  };
  const left = where(matches, (text) => {
    const article = articleOf(text, kind);
    let pass = passes.get(article);
    if (!pass) passes.set(article, (pass = passesOf(article)));
    if (!pass.others) return false;
    if (pass.section) add(perYear, yearOf(article, years));
    if (pass.year) add(perSection, ledger.sections[article]!);
    if (!pass.year || !pass.section) return false;
    add(perArticle, article);
    return true;
  });
  return { matches: left, perArticle, years: everyYear(perYear, years), sections: mostFirst(perSection, sections) };
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
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
