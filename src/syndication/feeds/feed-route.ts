import { openLibrary, type Library } from '../../library/library.ts';
import { feedUrl, type FeedFormat } from '../../model/feed-url.ts';
import { feedNames } from '../feed-links.ts';
import { articleFeed, feedKey } from './article-feed.ts';
import type { FeedSubject } from './subjects.ts';
import { feedResponse } from './write.ts';

/** A feed to be made. */
export interface FeedProps {
  subject: FeedSubject;
  format: FeedFormat;
}

/** The three feeds of a subject, next to each other so that they find its texts still in memory. */
export function feedPaths<Params extends Record<string, string>>(
  params: Params,
  subject: FeedSubject,
  library: Library,
) {
  const cacheKey = feedKey(subject, library);
  return (Object.keys(feedNames) as FeedFormat[]).map((format) => ({
    params: { ...params, feed: feedUrl('', format) },
    props: { subject, format } satisfies FeedProps,
    cacheKey,
  }));
}

/** Answers with a feed of articles. */
export async function answerFeed({ props: { subject, format } }: { props: FeedProps }): Promise<Response> {
  return feedResponse(await articleFeed(subject, format, await openLibrary()), format);
}
