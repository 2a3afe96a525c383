import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { feedUrl, type FeedFormat } from '../model/feed-url.ts';
import { articleUrl, frontUrl } from '../model/url.ts';
import { wordsOf } from '../words/words.ts';

/** A feed that a page names in its head, so that feed readers find it. */
export interface FeedLink {
  /** What it holds and how it is written, such as `Lesesaal: Politik (Atom)`. */
  title: string;
  url: string;
  format: FeedFormat;
}

/** Media types of feeds, as autodiscovery names them. RSS Advisory Board, RFC 4287 section 7, JSON Feed 1.1. */
export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Formats by name, the one that most readers do best with first. */
export const feedNames: Record<FeedFormat, string> = { atom: 'Atom', rss: 'RSS', json: 'JSON' };

/** The feeds of the whole site, which every page names. */
export function siteFeeds(site: Pick<Site, 'title'>): FeedLink[] {
  return feedLinks(frontUrl(), site.title);
}

/**
 * The feeds of a section or a topic.
 * @param page the address of its first page
 */
export function feedsOf(page: string, name: string, site: Pick<Site, 'title'>): FeedLink[] {
  return feedLinks(page, `${site.title}: ${name}`);
}

/** Whether the thread under an article has a feed: there is something in it, and lists may show it. */
export function hasThreadFeed({ visibility, thread }: Pick<Article, 'visibility' | 'thread'>): boolean {
  return visibility === 'public' && (thread?.archived ?? 0) > 0;
}

/** The feed of the thread under an article, if it has one. */
export function threadFeeds(article: Article, site: Site): FeedLink[] {
  if (!hasThreadFeed(article)) return [];
  const title = wordsOf(site).forumOf(article.title);
  return [{ title: `${title} (${feedNames.atom})`, url: feedUrl(articleUrl(article), 'atom'), format: 'atom' }];
}

function feedLinks(page: string, holds: string): FeedLink[] {
  const formats = Object.keys(feedNames) as FeedFormat[];
  return formats.map((format) => ({
    title: `${holds} (${feedNames[format]})`,
    url: feedUrl(page, format),
    format,
  }));
}
