import { ByteWriter } from '../format/byte-writer.ts';
import { cardFileName, cardFilesPerName, cardsPerFile, type CardRow, type Directory } from '../format.ts';
import type { Numbered } from './runs.ts';
import { contentName, type Shelf } from './shelf.ts';

/** What the index tells of an article besides its words. */
export interface IndexedArticle extends Numbered {
  title: string;
  kicker?: string;
  /** A moment as the model writes it. */
  published: string;
  /** The day of that for readers of the site, `YYYY-MM-DD`. */
  day: string;
  /** Slug of the section. */
  section?: string;
  /** BCP 47 tag. */
  language: string;
  /** Comments reported; absent without a thread. */
  reported?: number;
}

/** Languages of the articles, most frequent first. */
export function languagesOf(articles: readonly IndexedArticle[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([language]) => language);
}

/** Each year with the number of its first article. */
export function yearsOf(articles: readonly IndexedArticle[]): Directory['years'] {
  const years = new Map<number, number>();
  articles.forEach(({ day }, at) => {
    const year = Number(day.slice(0, 4));
    if (!years.has(year)) years.set(year, at);
  });
  return [...years];
}

/** Writes the ledger and the cards. @returns the names of the ledger and of the file that names the cards' */
export function ledgerOf(
  articles: readonly IndexedArticle[],
  sections: Directory['sections'],
  shelf: Shelf,
): Pick<Directory, 'ledger' | 'cards'> {
  const languages = languagesOf(articles);
  const sectionAt = ({ section }: IndexedArticle) => sections.findIndex(({ slug }) => slug === section) + 1;
  const languageAt = ({ language }: IndexedArticle) => languages.indexOf(language);
  const ledger = new ByteWriter();
  for (const article of articles) ledger.varint(sectionAt(article));
  for (const article of articles) ledger.varint(languageAt(article));
  const names = new ByteWriter();
  const card = (article: IndexedArticle) => cardOf(article, sectionAt(article), languageAt(article));
  const files = stretches(articles, cardsPerFile).map((some) => Buffer.from(JSON.stringify(some.map(card))));
  for (const some of stretches(files, cardFilesPerName)) {
    const name = contentName(Buffer.concat(some));
    for (const [at, cards] of some.entries()) shelf.put(cards, cardFileName(name, at));
    names.raw(Buffer.from(name, 'hex'));
  }
  return { ledger: shelf.put(ledger.take()), cards: shelf.put(names.take()) };
}

function stretches<Item>(all: readonly Item[], length: number): Item[][] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, at) => all.slice(at * length, (at + 1) * length));
}

function cardOf(article: IndexedArticle, section: number, language: number): CardRow {
  const { year, slug, title, kicker = '', published, reported, comments } = article;
  const card: CardRow = [year, slug, title, kicker, published, section, language];
  if (reported !== undefined) card.push(reported, comments);
  return card;
}
