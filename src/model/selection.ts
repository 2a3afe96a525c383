import type { Article } from './article.ts';
import { compareMoments } from './moment.ts';

/** Articles that lists may show, newest first; ties by address, so that the order never wavers. */
export function listed<Item extends Article>(articles: readonly Item[]): Item[] {
  return articles.filter(({ visibility }) => visibility === 'public').sort(newestFirst);
}

/** The articles of one section, in the order given. */
export function inSection<Item extends Article>(articles: readonly Item[], section: { slug: string }): Item[] {
  return articles.filter((article) => article.section === section.slug);
}

/** The article published before and after one, within a list ordered newest first. */
export function neighbours<Item>(ordered: readonly Item[], at: number): { previous?: Item; next?: Item } {
  const previous = ordered[at + 1];
  const next = ordered[at - 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** What lists show of an article: a page that shows it there is out of date when this changes, and only then. */
export function listing({ year, slug, kicker, title, lead, published, language, section, thread }: Article): unknown {
  return { year, slug, kicker, title, lead, published, language, section, thread };
}

/** One page of a longer list. */
export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  /** How many pages there are, at least 1. */
  total: number;
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paged<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, at) => ({
    items: items.slice(at * size, (at + 1) * size),
    number: at + 1,
    total,
  }));
}

function newestFirst(a: Article, b: Article): number {
  return compareMoments(b.published, a.published) || `${a.year}/${a.slug}`.localeCompare(`${b.year}/${b.slug}`, 'en');
}
