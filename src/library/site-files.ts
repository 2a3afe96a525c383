import type { Page } from '../model/page.ts';
import { takenSegments } from './cross-checks.ts';
import { folderOf, type Holding } from './read-article.ts';

const theSite = 'the site itself';

/**
 * Tells who already holds a place among the built files, whatever the case of its letters, since many hosts and file
 * systems know none. The rooms of the site hold every folder below their first segment, articles their own folder.
 * @returns for a file below the site's folder, such as `2015/a/index.html`, the holder's name; undefined if it is free
 */
export function siteFiles(articles: readonly Holding[], pages: readonly Page[]): (file: string) => string | undefined {
  const shelves = new Map(articles.map((article) => [`${article.year}/${article.slug}`, article]));
  const plain = new Map(pages.map(({ slug }) => [`${slug}/index.html`, `pages/${slug}.md`]));
  return (file) => {
    const [first = '', second = '', ...rest] = file.toLowerCase().split('/');
    const article = shelves.get(`${first}/${second}`);
    if (article) return `${folderOf(article)}/article.md`;
    const isFolder = file.toLowerCase().endsWith('index.html');
    if (/^[._]/.test(first) || (isFolder && takenSegments.has(first))) return theSite;
    if (rest.length === 0 && isOnTop(first, second)) return theSite;
    return plain.get(file.toLowerCase());
  };
}

/** The front page, `404.html`, and names like those of files that stand on top of the site, such as `feed.xml`. */
function isOnTop(first: string, second: string): boolean {
  if (second === '') return /^(index|404)\.html?$/.test(first);
  return /\.(css|csv|ico|js|jsonl?|md|opml|png|svg|txt|webmanifest|webp|woff2|xml|xsl)$/.test(first);
}
