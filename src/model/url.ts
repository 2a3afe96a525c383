import { slugify } from './slug.ts';

// Outside Astro and Vite there is no such thing.
const env = import.meta.env as { BASE_URL?: string } | undefined;

/** The path the site stands under, with a slash at both ends; `/` outside Astro. */
const base = `${env?.BASE_URL ?? '/'}/`.replace(/\/+$/, '/');

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
  return new URL(address, site.url).href;
}

/** The article's own address, which also shows the first page of its thread. */
export function articleUrl({ year, slug }: Addressed): string {
  return siteUrl(`/${year}/${slug}/`);
}

/** Page k of an article's thread, from 1; the first stands under the article. */
export function threadUrl(article: Addressed, page = 1): string {
  return page === 1 ? articleUrl(article) : threadUrlPattern(article).replace('{page}', String(page));
}

/** Where an article's thread begins, below its text. */
export function forumUrl(article: Addressed): string {
  return `${articleUrl(article)}#forum`;
}

/** Address of the further pages of a thread, with `{page}` in the place of the number, for `src/client`. */
export function threadUrlPattern(article: Addressed): string {
  return `${articleUrl(article)}forum/{page}/`;
}

/** The index card below an article's text. */
export function cardUrl(article: Addressed): string {
  return `${articleUrl(article)}#karte`;
}

/** The whole thread on one page. */
export function wholeThreadUrl(article: Addressed): string {
  return `${articleUrl(article)}forum/all/`;
}

/** Page of a thread that holds a comment number: page k holds (k-1)·size+1 to k·size. */
export function threadPageOf(number: number, size: number): number {
  return Math.ceil(number / size);
}

/** The element id of a comment on whichever page shows it. */
export function commentAnchor(number: number): string {
  return `c${number}`;
}

/** The page of the thread that holds the comment, at the comment. */
export function commentUrl(article: Addressed, number: number, size: number): string {
  return `${threadUrl(article, threadPageOf(number, size))}#${commentAnchor(number)}`;
}

/** A file that is published beside an article, such as a picture or `thread.json`. */
export function articleFileUrl(article: Addressed, file: string): string {
  return articleUrl(article) + encodeURIComponent(file);
}

/** Page k of the front page's list, from 1. */
export function frontUrl(page = 1): string {
  return siteUrl(page === 1 ? '/' : `/page/${page}/`);
}

/** Page k of a section, from 1. */
export function sectionUrl({ slug }: { slug: string }, page = 1): string {
  return siteUrl(page === 1 ? `/section/${slug}/` : `/section/${slug}/${page}/`);
}

/** Articles on a topic, by its name as written. */
export function topicUrl(name: string): string {
  return siteUrl(`/topic/${slugify(name)}/`);
}

/** The front page of one day, `YYYY-MM-DD`. */
export function dayUrl(day: string): string {
  return siteUrl(`/archive/${day.replaceAll('-', '/')}/`);
}

/** A plain page of `content/pages/`. */
export function pageUrl({ slug }: { slug: string }): string {
  return siteUrl(`/${slug}/`);
}
