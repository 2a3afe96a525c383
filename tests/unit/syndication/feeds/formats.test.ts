import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { SafeHtml } from '../../../../src/render/safe-html.ts';
import { atomFeed } from '../../../../src/syndication/feeds/atom.ts';
import type { Feed, FeedEntry } from '../../../../src/syndication/feeds/feed.ts';
import { jsonFeed } from '../../../../src/syndication/feeds/json.ts';
import { rssFeed } from '../../../../src/syndication/feeds/rss.ts';
import { undeclaredPrefixes } from './prefixes.ts';

const entry: FeedEntry = {
  id: 'https://example.org/2015/bruecke/',
  url: 'https://example.org/2015/bruecke/',
  title: 'Wer zahlt & <b>baut</b> ]]> die Brücke?',
  summary: 'Kosten < Nutzen & mehr.',
  html: '<p>Ein ]]> Text &#x26; <em>mehr</em></p>' as SafeHtml,
  published: new Date('2015-09-20T14:05+02:00'),
  updated: new Date('2015-09-21T08:00+02:00'),
  authors: [{ name: 'Jana "J" Reimers', url: 'https://example.org/author/jana-reimers/' }],
  topics: ['Brücken & Fähren'],
  language: 'en',
  rights: '© Elbmark-Kurier',
  source: 'https://example.net/a.html?b&c',
  image: 'https://example.org/2015/bruecke/a.jpg',
  thread: {
    page: 'https://example.org/2015/bruecke/#forum',
    feed: 'https://example.org/2015/bruecke/feed.xml',
    count: 5,
  },
};
const feed: Feed = {
  title: 'Lesesaal: Politik',
  description: 'Archiv',
  page: 'https://example.org/section/politik/',
  self: 'https://example.org/section/politik/feed.xml',
  language: 'de',
  publisher: 'Verein Lesesaal',
  entries: [entry],
};

describe.each([
  ['Atom', atomFeed],
  ['RSS', rssFeed],
])('%s', (_, write) => {
  const read = parseFeed(write(feed));
  const [item] = read.items;

  test('gives back the title as it was, signs and all', () => {
    expect(item?.title).toBe(entry.title);
  });

  // The feed library reads signs of HTML once more than XML does, so this is left to a parser of XML.
  test('gives back the text as it was, signs and all', () => {
    expect(textsOf(write(feed))).toContain(entry.html);
  });

  test('gives back id, address and publication', () => {
    expect([item?.id, item?.url, item?.published]).toEqual([entry.id, entry.url, entry.published]);
  });

  test('gives back authors and topics', () => {
    expect([item?.authors[0]?.name, item?.categories[0]?.term]).toEqual(['Jana "J" Reimers', 'Brücken & Fähren']);
  });

  test('says where it stands, which page it is of and in which language', () => {
    expect([read.self, read.url, read.language]).toEqual([feed.self, feed.page, 'de']);
  });

  test('holds no character that XML does not know', () => {
    const title = 'A\f\0\u0008\uD800B\uFFFE';
    expect(parseFeed(write({ ...feed, entries: [{ ...entry, title }] })).items[0]?.title).toBe('AB');
  });

  test('names its style sheet', () => {
    expect(write(feed)).toContain('<?xml-stylesheet type="text/css" href="/feeds.css"?>');
  });

  test('declares the prefix of every name', () => {
    expect(undeclaredPrefixes(write(feed))).toEqual([]);
  });

  test('without entries is a feed too', () => {
    expect(parseFeed(write({ ...feed, entries: [] })).title).toBe(feed.title);
  });
});

describe('Atom', () => {
  const written = atomFeed(feed);

  test('says when an article was changed', () => {
    expect(parseFeed(written).items[0]?.updated).toEqual(entry.updated);
  });

  test('was changed when its last entry was', () => {
    expect(parseFeed(written).updated).toEqual(entry.updated);
  });

  test('says the language of an entry that differs', () => {
    expect(written).toContain('<entry xml:lang="en">');
  });

  test('leads to the feed of the thread and says how much it holds', () => {
    expect(written).toContain(
      '<link href="https://example.org/2015/bruecke/feed.xml" rel="replies" type="application/atom+xml" thr:count="5"/>',
    );
  });

  test('says what a comment answers', () => {
    const answers = { id: 'https://example.org/2015/bruecke/#c3', url: 'https://example.org/2015/bruecke/forum/2/#c3' };
    expect(atomFeed({ ...feed, entries: [{ ...entry, answers }] })).toContain(
      `<thr:in-reply-to ref="${answers.id}" href="${answers.url}" type="text/html"/>`,
    );
  });

  test('gives a removed comment no content', () => {
    expect(atomFeed({ ...feed, entries: [{ ...entry, html: undefined }] })).not.toContain('<content');
  });
});

describe('RSS', () => {
  const written = rssFeed(feed);

  test('writes a summary in plain text so that no reader takes it for HTML', () => {
    expect(textsOf(written)).toContain('Kosten &lt; Nutzen &amp; mehr.');
  });

  test('leads to the comments', () => {
    expect(written).toContain('<comments>https://example.org/2015/bruecke/#forum</comments>');
  });
});

describe('JSON Feed', () => {
  const written = JSON.parse(jsonFeed(feed)) as Record<string, unknown> & { items: Record<string, unknown>[] };

  test('says its version', () => {
    expect(written['version']).toBe('https://jsonfeed.org/version/1.1');
  });

  test('says all of an article', () => {
    expect(written.items[0]).toEqual({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      summary: entry.summary,
      image: entry.image,
      date_published: '2015-09-20T12:05:00.000Z',
      date_modified: '2015-09-21T06:00:00.000Z',
      authors: entry.authors,
      tags: entry.topics,
      language: 'en',
    });
  });

  test('without entries has a list of them, an empty one', () => {
    expect(JSON.parse(jsonFeed({ ...feed, entries: [] }))).toMatchObject({ items: [] });
  });
});

/** The texts of all elements of an XML document, trimmed. */
function textsOf(xml: string): string[] {
  const texts = (node: unknown): string[] =>
    typeof node === 'object' && node !== null ? Object.values(node).flatMap(texts) : [String(node).trim()];
  return texts(new XMLParser({ parseTagValue: false }).parse(xml));
}
