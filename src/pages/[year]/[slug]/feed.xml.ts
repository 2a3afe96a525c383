import type { APIRoute, GetStaticPaths } from 'astro';
import { digestOf, openLibrary, threadOf, type Holding } from '../../../library/library.ts';
import { articleUrl } from '../../../model/url.ts';
import { hasThreadFeed } from '../../../syndication/feed-links.ts';
import { threadFeed } from '../../../syndication/feeds/thread-feed.ts';
import { feedResponse } from '../../../syndication/feeds/write.ts';

/** The thread under an article as an Atom feed. */
export const getStaticPaths = (async () => {
  const { holdings, digest } = await openLibrary();
  return holdings.filter(hasThreadFeed).map((article) => ({
    params: { year: article.year, slug: article.slug },
    props: { article },
    cacheKey: digestOf([digest, article.digest]),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Holding }> = async ({ props: { article } }) => {
  const { site } = await openLibrary();
  const thread = await threadOf(article);
  if (!thread) throw new Error(`${articleUrl(article)} has no thread.`);
  return feedResponse(threadFeed(article, thread, site), 'atom');
};
