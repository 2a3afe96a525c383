import { generateRssFeed } from 'feedsmith';
import { writable } from '../../render/writable.ts';
import { feedTypes } from '../feed-links.ts';
import { lastChange, type Feed, type FeedEntry } from './feed.ts';
import { feedStyle } from './xml.ts';

/** A feed as RSS 2.0, by the RSS Advisory Board's specification and Best Practices Profile. */
export function rssFeed({ title, description, page, self, language, entries }: Feed): string {
  const feed = generateRssFeed(
    {
      title,
      link: page,
      description,
      language,
      lastBuildDate: lastChange(entries),
      generator: 'Lesesaal',
      docs: 'https://www.rssboard.org/rss-specification',
      atom: { links: [{ href: self, rel: 'self', type: feedTypes.rss }] },
      items: entries.map((entry) => rssItem(entry, language)),
    },
    feedStyle(),
  );
  return writable(feed);
}

/** Names stand in `dc:creator`: the `author` of RSS must be an electronic mail address. */
function rssItem(entry: FeedEntry, feedLanguage: string) {
  const { id, url, title, summary, html, published, authors, topics, rights, source, thread } = entry;
  return {
    title,
    link: url,
    guid: { value: id, isPermaLink: true },
    ...(published && { pubDate: published }),
    ...(summary && { description: escaped(summary) }),
    categories: topics.map((name) => ({ name })),
    ...(html && { content: { encoded: html } }),
    dc: {
      creators: authors.map(({ name }) => name),
      ...(rights && { rights: [rights] }),
      ...(source && { sources: [source] }),
      ...(entry.language !== feedLanguage && { languages: [entry.language] }),
    },
    ...(thread && { comments: thread.page, wfw: { commentRss: thread.feed }, slash: { comments: thread.count } }),
  };
}

/** Plain text for a field that holds HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
