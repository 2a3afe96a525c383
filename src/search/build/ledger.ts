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

/** Writes the cards and the ledger. @returns the name of the ledger */
export function ledgerOf(articles: readonly IndexedArticle[], sections: Directory['sections'], shelf: Shelf): string {
  const languages = languagesOf(articles);
  const writer = new ByteWriter();
  for (const { section } of articles) writer.varint(sections.findIndex(({ slug }) => slug === section) + 1);
  for (const { language } of articles) writer.varint(languages.indexOf(language));
  const files = stretches(articles, cardsPerFile).map((some) => Buffer.from(JSON.stringify(some.map(cardOf))));
  for (const some of stretches(files, cardFilesPerName)) {
    const name = contentName(Buffer.concat(some));
    for (const [at, cards] of some.entries()) shelf.put(cards, cardFileName(name, at));
    writer.raw(Buffer.from(name, 'hex'));
  }
  return shelf.put(writer.take());
}

function stretches<Item>(all: readonly Item[], length: number): Item[][] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, at) => all.slice(at * length, (at + 1) * length));
}

function cardOf({ year, slug, title, kicker, published, reported, comments }: IndexedArticle): CardRow {
  const card: CardRow = [year, slug, title, kicker ?? '', published];
  if (reported !== undefined) card.push(reported, comments);
  return card;
}
