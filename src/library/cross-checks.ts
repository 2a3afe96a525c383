import { articleUrl, pageUrl } from '../model/url.ts';
import type { Page } from '../model/page.ts';
import type { Site } from '../model/site.ts';
import type { Problem } from './problem.ts';
import { folderOf, type Holding } from './read-article.ts';

/** First path segments that the site uses itself. */
export const takenSegments = new Set([
  '404',
  '_astro',
  'archive',
  'author',
  'commenter',
  'data',
  'discussed',
  'feeds',
  'offline',
  'page',
  'redirects',
  'search',
  'section',
  'sitemap',
  'topic',
]);

/** The section that a file names, whether or not the rest of the file is in order. */
export interface SectionClaim {
  file: string;
  section: string;
}

/** Sections that articles name and `site.yaml` does not know. */
export function unknownSections(claims: readonly SectionClaim[], { sections }: Site): Problem[] {
  const known = new Set(sections.map(({ slug }) => slug));
  return claims
    .filter(({ section }) => !known.has(section))
    .map(({ file, section }) => ({
      file,
      fact: `The section ${section} is not in site.yaml.`,
      remedy:
        known.size > 0 ? `Add it there, or use one of ${[...known].join(', ')}.` : 'Add it there under `sections`.',
    }));
}

/** Articles that `site.yaml` picks for the front page and that cannot stand there. */
export function frontProblems(articles: readonly Holding[], { front }: Site): Problem[] {
  const open = new Set(
    articles.filter(({ visibility }) => visibility === 'public').map(({ year, slug }) => `${year}/${slug}`),
  );
  return front
    .filter((name) => !open.has(name))
    .map((name) => ({
      file: 'site.yaml',
      fact: `The front page picks ${name}, which is no public article.`,
      remedy: 'Correct the name, or take it out of `front`.',
    }));
}

/** Two things with one address, and pages whose address the site needs itself. */
export function addressProblems(articles: readonly Holding[], pages: readonly Page[]): Problem[] {
  return [
    ...sharedAddresses(articles, pages),
    ...pages.filter(({ slug }) => takenSegments.has(slug) || /^\d{4}$/.test(slug)).map(takenSlug),
  ];
}

/** Addresses are compared without regard to case, for many hosts and file systems know none. */
function sharedAddresses(articles: readonly Holding[], pages: readonly Page[]): Problem[] {
  const claims = [
    ...articles.map((article) => ({ address: articleUrl(article), file: fileOf(article) })),
    ...pages.map((page) => ({ address: pageUrl(page), file: `pages/${page.slug}.md` })),
  ];
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { address, file } of claims) {
    const key = address.toLowerCase();
    const holder = first.get(key);
    if (holder === undefined) first.set(key, file);
    else {
      problems.push({
        file,
        fact: `The address ${address} already leads to ${holder}.`,
        remedy: 'Rename the folder or the page.',
      });
    }
  }
  return problems;
}

function takenSlug({ slug }: Page): Problem {
  return {
    file: `pages/${slug}.md`,
    fact: `The address /${slug}/ belongs to the site itself.`,
    remedy: 'Give the file another name.',
  };
}

function fileOf(article: Holding): string {
  return `${folderOf(article)}/article.md`;
}
