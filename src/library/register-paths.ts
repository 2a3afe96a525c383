import type { RegisterEntry } from '../model/register.ts';
import { listing, paged } from '../model/selection.ts';
import { digestOf, type Holding, type Library } from './library.ts';

/**
 * Paths of the pages of every entry of a register, `imke-wulf` and `imke-wulf/2`, with what each shows and a key that
 * covers it: the articles as lists show them, and whole the first, whose picture stands there.
 */
export function registerPaths(entries: readonly RegisterEntry<Holding>[], { site, digest }: Library) {
  return entries.flatMap((entry) =>
    paged(entry.articles, site.articlesPerPage).map((page) => ({
      params: { page: page.number === 1 ? entry.slug : `${entry.slug}/${page.number}` },
      props: { entry, page },
      cacheKey: digestOf([
        digest,
        entry.name,
        page.items.map(listing),
        page.items[0]?.digest,
        page.number,
        entry.articles.length,
      ]),
    })),
  );
}
