import type { FeedFormat } from '../../model/feed-url.ts';
import { feedTypes } from '../feed-links.ts';
import { atomFeed } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json.ts';
import { rssFeed } from './rss.ts';

const writers: Record<FeedFormat, (feed: Feed) => string> = { atom: atomFeed, rss: rssFeed, json: jsonFeed };

/** A feed in one of its formats, as a host would answer. */
export function feedResponse(feed: Feed, format: FeedFormat): Response {
  return new Response(writers[format](feed), { headers: { 'content-type': `${feedTypes[format]}; charset=utf-8` } });
}
