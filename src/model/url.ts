import type { ThreadOrder } from './thread-order.ts';

// Outside Astro and Vite there is no such thing.
const builtFor = (import.meta.env as { BASE_URL?: string } | undefined)?.BASE_URL;
/** The path the site stands under, with a slash at both ends; `/` outside Astro. */
const base = `${builtFor ?? '/'}/`.replace(/\/+$/, '/');

interface Addressed {
  year: string;
  slug: string;
}

/** An address within the site from a path that begins with a slash. */
export function siteUrl(path = '/'): string {
  return base + path.replace(/^\/+/, '');
}

/** Where a link of `site.yaml` leads: a path of this site, or a web address as it stands. */
export function linkUrl(url: string): string {
  return url.startsWith('/') ? siteUrl(url) : url;
}

/** An address with scheme and host, for machines that read it elsewhere. */
export function absoluteUrl(address: string, site: { url: string }): string {
  // Astro is told to build below the path of `site.url`; a command that runs outside it is not.
  const path = builtFor ? '' : new URL(site.url).pathname.replace(/\/$/, '');
  return new URL(path + address, site.url).href;
}

/** The article's own address, which also shows the first page of its thread. */
export function articleUrl({ year, slug }: Addressed): string {
  return siteUrl(`/${year}/${slug}/`);
}

/** Page k of an article's thread, from 1; the first stands under the article. */
export function threadUrl(article: Addressed, page = 1): string {
  return page === 1 ? articleUrl(article) : threadUrlPattern(article).replace('{page}', String(page));
}

/** Where a page of an article's thread begins; the first stands below its text. */
export function forumUrl(article: Addressed, page = 1): string {
  return page === 1 ? `${articleUrl(article)}#forum` : threadUrl(article, page);
}

/** Address of the further pages of a thread, with `{page}` in the place of the number, for `src/client`. */
export function threadUrlPattern(article: Addressed): string {
  return `${articleUrl(article)}forum/{page}/`;
}

/** The index card below an article's text. */
export function cardUrl(article: Addressed): string {
  return `${articleUrl(article)}#karte`;
}

/** The whole thread on one page, in any order; each comment is `#c<number>` there. */
export function wholeThreadUrl(article: Addressed, order: ThreadOrder = 'posted'): string {
  return `${articleUrl(article)}forum/${order === 'posted' ? 'all' : order}/`;
}

/** What a thread looks like as a whole, or all comments of a name in it, by the number of its first. */
export function overviewUrl(article: Addressed, first?: number): string {
  return `${articleUrl(article)}forum/overview/${first === undefined ? '' : `#${voiceAnchor(first)}`}`;
}

/** The element id of a name in the overview, for names may be anything. */
export function voiceAnchor(first: number): string {
  return `v${first}`;
}

/** The element id of what searches a thread; the words asked for follow it in the address. */
export const findAnchor = 'find';

/** Where `src/client` searches a thread: a page that shows all of it, with the words to come in the fragment. */
export function threadFindUrl(whole: string): string {
  return `${whole}#${findAnchor}`;
}

/** The element id of a comment on whichever page shows it. */
export function commentAnchor(number: number): string {
  return `c${number}`;
}

/** The comment on its page of the thread: page k holds the numbers from (k-1)·size+1 to k·size. */
export function commentUrl(article: Addressed, number: number, size: number): string {
  return `${threadUrl(article, Math.ceil(number / size))}#${commentAnchor(number)}`;
}

/** The comment's address for good, however many comments a page holds: `src/client` goes on from there to its page. */
export function lastingCommentUrl(article: Addressed, number: number): string {
  return `${articleUrl(article)}#${commentAnchor(number)}`;
}

/** A file that is published beside an article, such as a picture or `thread.json`. */
export function articleFileUrl(article: Addressed, file: string): string {
  return articleUrl(article) + encodeURIComponent(file);
}

/** The front page. */
export function frontUrl(): string {
  return siteUrl();
}

/** Page k of the list of all articles, from 1. */
export function allArticlesUrl(page = 1): string {
  return siteUrl(page === 1 ? '/page/' : `/page/${page}/`);
}

/** Page k of a section, from 1. */
export function sectionUrl({ slug }: { slug: string }, page = 1): string {
  return siteUrl(page === 1 ? `/section/${slug}/` : `/section/${slug}/${page}/`);
}

/** All topics from A to Z. */
export function topicsUrl(): string {
  return siteUrl('/topic/');
}

/** Page k of the articles on a topic, from 1. */
export function topicUrl(topic: { slug: string }, page = 1): string {
  return entryUrl(topicsUrl(), topic, page);
}

/** All authors from A to Z. */
export function authorsUrl(): string {
  return siteUrl('/author/');
}

/** Page k of the articles by an author, from 1. */
export function authorUrl(author: { slug: string }, page = 1): string {
  return entryUrl(authorsUrl(), author, page);
}

/** All names from the threads, from A to Z. */
export function commentersUrl(): string {
  return siteUrl('/commenter/');
}

/** Page k of the comments under a name, from 1. */
export function commenterUrl(commenter: { slug: string }, page = 1): string {
  return entryUrl(commentersUrl(), commenter, page);
}

function entryUrl(register: string, { slug }: { slug: string }, page: number): string {
  return `${register}${encodeURIComponent(slug)}/${page === 1 ? '' : `${page}/`}`;
}

/** The years of the archive. */
export function archiveUrl(): string {
  return siteUrl('/archive/');
}

/** A year `YYYY`, a month `YYYY-MM`, or the front page of a day `YYYY-MM-DD`. */
export function archivePartUrl(part: string): string {
  return `${archiveUrl()}${part.replaceAll('-', '/')}/`;
}

/** Articles by the number of their comments, of all years or of one. */
export function discussedUrl(year?: string): string {
  return siteUrl(year ? `/discussed/${year}/` : '/discussed/');
}

/** The search, with a question if one is given. */
export function searchUrl(question?: string): string {
  return siteUrl('/search/') + (question ? `?${new URLSearchParams({ q: question }).toString()}` : '');
}

/** The search, with the cursor in its field. */
export function searchFieldUrl(): string {
  return `${searchUrl()}#frage`;
}

/** What the archive gives away: the catalogue and its figures. */
export function dataUrl(): string {
  return siteUrl('/data/');
}

/** What passing on says in the browser. */
export function shareWordsUrl(): string {
  return siteUrl('/share.json');
}

/** A file of the whole site, such as `robots.txt`, by its path. */
export function siteFileUrl(path: string): string {
  return siteUrl(path);
}

/** The list of the sitemap's parts, for search engines. */
export function sitemapUrl(): string {
  return siteUrl('/sitemap.xml');
}

/** One part of the sitemap. */
export function sitemapPartUrl(name: string): string {
  return siteUrl(`/sitemap/${name}.xml`);
}

/** A path that an article had before it came here, decoded, as this site answers it. */
export function oldUrl(path: string): string {
  return siteUrl(encodeURI(path));
}

/** Below it stands a page for each query that an old path was asked with. */
export function oldQueriesUrl(path: string): string {
  return oldUrl(`/redirects${path}/`.replace(/\/+$/, '/'));
}

/** What the reader's device keeps for hours without a connection. */
export function offlineUrl(): string {
  return siteUrl('/offline/');
}

/** The folder of styles, scripts and faces, whose names change with what is in them. */
export function assetsUrl(): string {
  return siteUrl('/_astro/');
}

/** A plain page of `content/pages/`. */
export function pageUrl({ slug }: { slug: string }): string {
  return siteUrl(`/${slug}/`);
}
