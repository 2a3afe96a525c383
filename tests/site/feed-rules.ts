import { all, attributes, links, texts, type BuiltFeed, type Node } from './feeds.ts';

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;
const address = /^https?:\/\/[^\s]+$/;
const one = (values: readonly string[], pattern = /\S/) => values.length === 1 && pattern.test(values[0]!);
const every = (values: readonly string[], pattern: RegExp) => values.every((value) => pattern.test(value));
const once = (values: readonly string[]) => new Set(values).size === values.length;

/** What a format asks of a feed, and of each of its entries. */
interface Rules {
  feed: Record<string, (root: Node) => boolean>;
  entry: Record<string, (entry: Node, root: Node) => boolean>;
}

const rules: Record<BuiltFeed['format'], Rules> = {
  // RFC 4287, by section.
  atom: {
    feed: {
      '4.1.1: one id': (feed) => one(texts(feed, 'id'), address),
      '4.1.1: one title': (feed) => one(texts(feed, 'title')),
      '4.1.1: one updated': (feed) => one(texts(feed, 'updated'), rfc3339),
      '4.1.1: a link to itself': (feed) => one(links(feed, 'self'), address),
      '4.1.1: one page': (feed) => one(links(feed, 'alternate'), address),
      '4.1.1: an author, for entries without one': (feed) => all(feed, 'author').length > 0,
      '4.1.1: no two entries with one id': (feed) => once(all(feed, 'entry').flatMap((entry) => texts(entry, 'id'))),
      '2: a language': (feed) => typeof feed['@xml:lang'] === 'string',
    },
    entry: {
      '4.1.2: one id': (entry) => one(texts(entry, 'id'), address),
      '4.1.2: one title': (entry) => one(texts(entry, 'title')),
      '4.1.2: one updated': (entry) => one(texts(entry, 'updated'), rfc3339),
      '4.1.2: at most one published': (entry) =>
        texts(entry, 'published').length < 2 && every(texts(entry, 'published'), rfc3339),
      '4.1.2: one page': (entry) => one(links(entry, 'alternate'), address),
      '4.1.3: HTML as HTML, and once': (entry) =>
        all(entry, 'content').length < 2 && every(attributes(entry, 'content', 'type'), /^html$/),
      '3.1: titles in plain text': (entry) => attributes(entry, 'title', 'type').length === 0,
      '3.2: people with names': (entry) => all(entry, 'author').every((author) => one(texts(author, 'name'))),
      '3.2: addresses of people': (entry) =>
        all(entry, 'author').every((author) => every(texts(author, 'uri'), address)),
      '4.2.2: categories with terms': (entry) =>
        attributes(entry, 'category', 'term').length === all(entry, 'category').length,
      'RFC 4685, 3: what is answered, by its id': (entry) =>
        every(attributes(entry, 'thr:in-reply-to', 'ref'), address) &&
        attributes(entry, 'thr:in-reply-to', 'ref').length === all(entry, 'thr:in-reply-to').length,
    },
  },
  // RSS 2.0.11 and the Best Practices Profile of the RSS Advisory Board.
  rss: {
    feed: {
      'one title': (channel) => one(texts(channel, 'title')),
      'one page': (channel) => one(texts(channel, 'link'), address),
      'one description': (channel) => one(texts(channel, 'description')),
      'one language': (channel) => one(texts(channel, 'language'), /^[a-z]{2,3}(-|$)/),
      'one date of the last change': (channel) => one(texts(channel, 'lastBuildDate'), rfc822),
      'a link to itself': (channel) => one(attributes(channel, 'atom:link', 'href'), address),
      'no two items with one guid': (channel) => once(all(channel, 'item').flatMap((item) => texts(item, 'guid'))),
    },
    entry: {
      'one title': (item) => one(texts(item, 'title')),
      'one page': (item) => one(texts(item, 'link'), address),
      'one guid, which is an address': (item) =>
        one(texts(item, 'guid'), address) && one(attributes(item, 'guid', 'isPermaLink'), /^true$/),
      'one date': (item) => one(texts(item, 'pubDate'), rfc822),
      'one full text': (item) => one(texts(item, 'content:encoded')),
      'a summary before the full text': (item) =>
        !('description' in item) ||
        Object.keys(item).indexOf('description') < Object.keys(item).indexOf('content:encoded'),
      'no author, who would need a mail address': (item) => !('author' in item),
      'comments at an address': (item) => every(texts(item, 'comments'), address),
    },
  },
  // JSON Feed 1.1.
  json: {
    feed: {
      'its version': (feed) => feed['version'] === 'https://jsonfeed.org/version/1.1',
      'a title': (feed) => one(texts(feed, 'title')),
      'the page': (feed) => one(texts(feed, 'home_page_url'), address),
      'its own address': (feed) => one(texts(feed, 'feed_url'), address),
      'a language': (feed) => one(texts(feed, 'language'), /^[a-z]{2,3}(-|$)/),
      'a list of items': (feed) => Array.isArray(feed['items']),
      'no two items with one id': (feed) => once(all(feed, 'items').flatMap((item) => texts(item, 'id'))),
    },
    entry: {
      'an id that is an address': (item) => typeof item['id'] === 'string' && address.test(item['id']),
      'a text': (item) => typeof item['content_html'] === 'string' && !('content_text' in item),
      'a page': (item) => one(texts(item, 'url'), address),
      'dates with zones': (item) => every([...texts(item, 'date_published'), ...texts(item, 'date_modified')], rfc3339),
      'an image at an address': (item) => every(texts(item, 'image'), address),
      'people with names': (item) => all(item, 'authors').every((author) => typeof author['name'] === 'string'),
      'tags that are words': (item) => all(item, 'tags').every((tag) => typeof tag === 'string'),
    },
  },
};

/** Which rules of its format a feed breaks. */
export function brokenRules({ file, format, root, entries }: BuiltFeed): string[] {
  const { feed, entry } = rules[format];
  return [
    ...Object.entries(feed).flatMap(([rule, holds]) => (holds(root) ? [] : [`${file}: ${rule}`])),
    ...entries.flatMap((each, at) =>
      Object.entries(entry).flatMap(([rule, holds]) =>
        holds(each, root) ? [] : [`${file}, entry ${at + 1}: ${rule}`],
      ),
    ),
  ];
}
