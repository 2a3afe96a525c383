import { paged } from '../model/selection.ts';
import { openCommenters } from './commenters.ts';
import { digestOf, openLibrary } from './library.ts';

const remarksPerPage = 100;

/** Paths of the register of commenters and of the pages of each, with keys that cover what they show. */
export async function commenterPaths() {
  const { site, digest } = await openLibrary();
  if (!site.commenterPages) return [];
  const entries = await openCommenters();
  const register = entries.map(({ name, slug, remarks }) => [name, slug, remarks.length]);
  return [
    { params: { page: undefined }, props: {}, cacheKey: digestOf([digest, register]) },
    ...entries.flatMap((entry) =>
      paged(entry.remarks, remarksPerPage).map((page) => ({
        params: { page: page.number === 1 ? entry.slug : `${entry.slug}/${page.number}` },
        props: { entry, page },
        cacheKey: digestOf([digest, entry.name, entry.remarks.length, page]),
      })),
    ),
  ];
}
