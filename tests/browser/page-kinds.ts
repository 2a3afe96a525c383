import { pagesOf, sites, type TestSite } from '../site/sites.ts';

/** A page that stands for others of its kind. */
export interface PageKind {
  name: string;
  url: string;
}

const kinds: [name: string, pattern: RegExp, site: string][] = [
  ['front page', /^\/$/, 'root'],
  ['front page of an archive with one article', /^\/$/, 'bare'],
  ['further page of a list', /^\/page\/2\/$/, 'english'],
  ['section', /^\/section\/[^/]+\/$/, 'root'],
  ['empty section', /^\/section\/empty\/$/, 'english'],
  ['all articles', /^\/page\/$/, 'root'],
  ['topic', /^\/topic\/[^/]+\/$/, 'root'],
  ['topics from A to Z', /^\/topic\/$/, 'root'],
  ['author', /^\/author\/[^/]+\/$/, 'english'],
  ['authors from A to Z', /^\/author\/$/, 'root'],
  ['archive', /^\/archive\/$/, 'root'],
  ['year', /^\/archive\/\d{4}\/$/, 'root'],
  ['month', /^\/archive\/\d{4}\/\d\d\/$/, 'root'],
  ['day', /^\/archive\/\d{4}\/\d\d\/\d\d\/$/, 'english'],
  ['most discussed', /^\/discussed\/$/, 'root'],
  ['page of a thread', /^\/\d{4}\/[^/]+\/forum\/\d+\/$/, 'root'],
  ['whole thread', /^\/\d{4}\/[^/]+\/forum\/all\/$/, 'english'],
  ['overview of a thread', /^\/\d{4}\/[^/]+\/forum\/overview\/$/, 'root'],
  ['overview of a thread with gaps and votes', /^\/\d{4}\/[^/]+\/forum\/overview\/$/, 'english'],
  ['commenter', /^\/commenter\/[^/]+\/$/, 'english'],
  ['names in threads', /^\/commenter\/$/, 'english'],
  ['thread by conversation', /^\/\d{4}\/[^/]+\/forum\/conversation\/$/, 'english'],
  ['thread with the newest first', /^\/\d{4}\/[^/]+\/forum\/newest\/$/, 'english'],
  ['data', /^\/data\/$/, 'root'],
  ['old address of several articles', /^\/story\.php\/$/, 'english'],
  ['plain page', /^\/(datenschutz|impressum|ueber)\/$/, 'root'],
  ['search', /^\/search\/$/, 'root'],
  ['feeds', /^\/feeds\/$/, 'root'],
  ['offline page', /^\/offline\/$/, 'root'],
  ['page that is not there', /^\/404\.html$/, 'root'],
];
const article = /^\/\d{4}\/[^/]+\/$/;
/** What stands at an old address is no page to look at. */
const leadsOn = 'http-equiv="refresh"';

/** One page of each kind, the heaviest found, and every article: no two articles are alike. */
export function pageKinds(): PageKind[] {
  const [root, , , english] = sites as [TestSite, TestSite, TestSite, TestSite];
  return [
    ...kinds.map(([name, pattern, site]) => ({ name, url: heaviest(siteNamed(site), pattern) })),
    ...[root, english].flatMap((site) =>
      articlesOf(site).map((url) => ({ name: `article ${new URL(url).pathname}`, url })),
    ),
  ];
}

export function siteNamed(name: string): TestSite {
  return sites.find((site) => site.name === name)!;
}

/** Where a page of a site is served. */
export function urlOf({ port, base }: TestSite, path = ''): string {
  return `http://localhost:${port}${base}${path}`;
}

function articlesOf(site: TestSite): string[] {
  const articles = pagesOf(site).filter(({ path, html }) => article.test(path) && !html.includes(leadsOn));
  return articles.map(({ path }) => urlOf(site, path.slice(1)));
}

function heaviest(site: TestSite, pattern: RegExp): string {
  const [first] = pagesOf(site)
    .filter(({ path }) => pattern.test(path))
    .sort((a, b) => b.html.length - a.html.length);
  if (!first)
    throw new Error(
      `The site "${site.name}" has no page like ${pattern.source}. Build the sites with npm run test:browser.`,
    );
  return urlOf(site, first.path.slice(1));
}
