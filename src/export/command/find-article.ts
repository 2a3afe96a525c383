import { relative, resolve, sep } from 'node:path';
import { contentFolder } from '../../library/content-folder.ts';
import type { Problem } from '../../library/problem.ts';
import { checkFolder, folderOf, openFolder, type ArticleFolder, type Holding } from '../../library/read-article.ts';
import type { Site } from '../../model/site.ts';

/**
 * Finds the article that somebody names by `2015/slug`, by the path of its folder or by its address, and checks it as the
 * build does. What else is in the archive is not looked at.
 * @returns the article, or everything that keeps it from being written
 */
export function findArticle(name: string, site: Site): Holding | Problem[] {
  const place = placeIn(name, site);
  if (!place) {
    const remedy = `Name it as 2015/my-article, by its folder in ${contentFolder()}, or by its address below ${site.url}.`;
    return [{ file: name, fact: 'This is the name of no article.', remedy }];
  }
  const [year, slug] = place;
  const file = `${folderOf({ year, slug })}/article.md`;
  const opened = openIfThere({ year, slug }, site);
  if (!opened) {
    return [
      { file, fact: 'There is no such article.', remedy: 'Look for the name of its folder in the content folder.' },
    ];
  }
  const { holding, problems } = checkFolder(opened);
  if (!holding) return problems;
  if (holding.visibility !== 'withdrawn') return holding;
  return [
    {
      file,
      fact: 'The article is withdrawn, so its text is not given away.',
      remedy: 'Change `visibility` if it may be read again.',
    },
  ];
}

function placeIn(name: string, { url }: Site): [year: string, slug: string] | undefined {
  if (/^https?:\/\//.test(name)) return placeInAddress(name, url);
  if (/^\d{4}\/[a-z0-9-]+$/.test(name)) return name.split('/') as [string, string];
  const path = relative(resolve(contentFolder(), 'articles'), resolve(name)).split(sep);
  const [year = '', slug = '', file = 'article.md', ...more] = path;
  return /^\d{4}$/.test(year) && slug && file === 'article.md' && more.length === 0 ? [year, slug] : undefined;
}

/** Pages of a thread, comments and files of an article lead to it too; so does the preview on somebody's own machine. */
function placeInAddress(address: string, site: string): [year: string, slug: string] | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  const { hostname, pathname } = url;
  const archive = new URL(site);
  if (hostname !== archive.hostname && hostname !== 'localhost') return undefined;
  const base = archive.pathname.replace(/\/$/, '');
  const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  const [, year, slug] = /^\/(\d{4})\/([a-z0-9-]+)(?:\/|$)/.exec(path) ?? [];
  return year !== undefined && slug !== undefined ? [year, slug] : undefined;
}

function openIfThere(place: { year: string; slug: string }, { commenters }: Site): ArticleFolder | undefined {
  try {
    return openFolder(contentFolder(), place, commenters);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
