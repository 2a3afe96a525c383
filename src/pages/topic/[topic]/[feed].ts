import type { APIRoute, GetStaticPaths } from 'astro';
import { openLibrary } from '../../../library/library.ts';
import { answerFeed, feedPaths, type FeedProps } from '../../../syndication/feeds/feed-route.ts';
import { topicSubject } from '../../../syndication/feeds/subjects.ts';

/** `/topic/faehre/feed.xml` and its like: the newest articles on a topic. */
export const getStaticPaths = (async () => {
  const library = await openLibrary();
  return library.topics.flatMap((topic) => feedPaths({ topic: topic.slug }, topicSubject(topic, library), library));
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = answerFeed;
