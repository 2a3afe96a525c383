import { expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { site } from '../../../src/model/site.ts';
import { feedsOf, siteFeeds, threadFeeds } from '../../../src/syndication/feed-links.ts';

const archive = site.parse({ title: 'Lesesaal' });
const article: Article = {
  ...articleMatter.parse({ title: 'Wer zahlt?', published: '2015-09-20' }),
  year: '2015',
  slug: 'bruecke',
  thread: { reported: 91, archived: 5, last: 5 },
};

test('the site has a feed in each format, Atom first', () => {
  expect(siteFeeds(archive)).toEqual([
    { title: 'Lesesaal (Atom)', url: '/feed.xml', format: 'atom' },
    { title: 'Lesesaal (RSS)', url: '/rss.xml', format: 'rss' },
    { title: 'Lesesaal (JSON)', url: '/feed.json', format: 'json' },
  ]);
});

test('the feeds of a section stand beside its first page', () => {
  expect(feedsOf('/section/politik/', 'Politik', archive)[0]).toEqual({
    title: 'Lesesaal: Politik (Atom)',
    url: '/section/politik/feed.xml',
    format: 'atom',
  });
});

test('a thread has one feed', () => {
  expect(threadFeeds(article, archive)).toEqual([
    { title: 'Forum zu: Wer zahlt? (Atom)', url: '/2015/bruecke/feed.xml', format: 'atom' },
  ]);
});

test.each<[string, Partial<Article>]>([
  ['of an unlisted article', { visibility: 'unlisted' }],
  ['of a withdrawn article', { visibility: 'withdrawn' }],
  ['without an archived comment', { thread: { reported: 91, archived: 0, last: 0 } }],
])('a thread %s has none', (_, change) => {
  expect(threadFeeds({ ...article, ...change }, archive)).toEqual([]);
});
