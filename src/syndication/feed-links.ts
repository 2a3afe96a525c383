import type { FeedFormat } from '../model/url.ts';

/** A feed that a page names in its head, so that feed readers find it. */
export interface FeedLink {
  /** What it holds, such as `Lesesaal: Politik`. */
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
