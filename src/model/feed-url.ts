import { siteUrl } from './url.ts';

/** What a feed is written in. */
export type FeedFormat = 'rss' | 'atom' | 'json';

const feedFiles: Record<FeedFormat, string> = { rss: 'rss.xml', atom: 'feed.xml', json: 'feed.json' };

/** The feed of a page that has one, such as the front page, a section, a topic or an article (Atom, its thread). */
export function feedUrl(page: string, format: FeedFormat): string {
  return page + feedFiles[format];
}

/** What feeds are, and which there are. */
export function feedsUrl(): string {
  return siteUrl('/feeds/');
}

/** All feeds of lists in one file, for feed readers. */
export function feedsOpmlUrl(): string {
  return siteUrl('/feeds.opml');
}
