import type { APIRoute, GetStaticPaths } from 'astro';
import { openLibrary } from '../../../library/library.ts';
import { answerFeed, feedPaths, type FeedProps } from '../../../syndication/feeds/feed-route.ts';
import { sectionSubject } from '../../../syndication/feeds/subjects.ts';

/** `/section/politik/feed.xml` and its like: the newest articles of a section. */
export const getStaticPaths = (async () => {
  const library = await openLibrary();
  return library.site.sections.flatMap((section) =>
    feedPaths({ section: section.slug }, sectionSubject(section, library), library),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = answerFeed;
