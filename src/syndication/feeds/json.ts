import type { Feed, FeedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function jsonFeed({ title, description, page, self, language, publisher, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    language,
    authors: [{ name: publisher }],
    items: entries.map(jsonItem),
  });
}

/** Fields without a value are left out by JSON itself. */
function jsonItem(entry: FeedEntry) {
  const { id, url, title, summary, html, published, updated, authors, topics, language, image } = entry;
  return {
    id,
    url,
    title,
    // Every item has a text, if only an empty one.
    content_html: html ?? '',
    summary,
    image,
    date_published: published,
    date_modified: updated,
    authors: authors.length > 0 ? authors : undefined,
    tags: topics.length > 0 ? topics : undefined,
    language,
  };
}
