import type { APIRoute, GetStaticPaths } from 'astro';
import { openLibrary } from '../library/library.ts';
import { answerFeed, feedPaths, type FeedProps } from '../syndication/feeds/feed-route.ts';
import { siteSubject } from '../syndication/feeds/subjects.ts';

/** `/feed.xml`, `/rss.xml` and `/feed.json`: the newest articles. */
export const getStaticPaths = (async () => {
  const library = await openLibrary();
  return feedPaths({}, siteSubject(library), library);
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = answerFeed;
