import type { APIRoute } from 'astro';
import { openLibrary } from '../library/library.ts';
import { feedUrl } from '../model/feed-url.ts';
import { absoluteUrl, frontUrl, sectionUrl, topicUrl } from '../model/url.ts';
import { opml } from '../syndication/feeds/opml.ts';
import { wordsOf } from '../words/words.ts';

/** The feeds of the site, its sections and its topics. Threads are closed, so nobody subscribes to all of theirs. */
export const GET: APIRoute = async () => {
  const { site, topics } = await openLibrary();
  const words = wordsOf(site);
  const listed = (page: string, name?: string) => ({
    title: name === undefined ? site.title : `${site.title}: ${name}`,
    page: absoluteUrl(page, site),
    feed: absoluteUrl(feedUrl(page, 'rss'), site),
  });
  const groups = [
    { name: words.feed.site, feeds: [listed(frontUrl())] },
    { name: words.feed.sections, feeds: site.sections.map((section) => listed(sectionUrl(section), section.name)) },
    { name: words.feed.topics, feeds: topics.map((topic) => listed(topicUrl(topic), topic.name)) },
  ];
  return new Response(opml(site.title, site.language, groups), {
    headers: { 'content-type': 'text/x-opml; charset=utf-8' },
  });
};
