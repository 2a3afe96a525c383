import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { site } from '../../../src/model/site.ts';
import { robotsFile } from '../../../src/syndication/robots.ts';
import { sitemapFile, sitemapIndex } from '../../../src/syndication/sitemap-file.ts';
import { partChanged, sitemapParts } from '../../../src/syndication/sitemap.ts';

const archive = site.parse({ url: 'https://example.org', sections: [{ name: 'A & B', slug: 'a' }] });
type Library = Parameters<typeof sitemapParts>[0];
const article = (year: string, slug: string, fields: object = {}) =>
  ({ ...articleMatter.parse({ title: 'T', published: `${year}-05-01`, ...fields }), year, slug }) as Article;
const partsOf = (...listed: Article[]) =>
  sitemapParts({ listed, pages: [], topics: [], authors: [], site: archive } as unknown as Library);
const entries = (name: string, ...listed: Article[]) => partsOf(...listed).find((part) => part.name === name)?.entries;

test('each year has a part of its own', () => {
  const parts = partsOf(article('2016', 'b'), article('2015', 'a'));
  expect(parts.map(({ name }) => name)).toEqual(['rooms', '2015', '2016']);
});

test('a year that is not added to keeps its part', () => {
  const before = entries('2015', article('2015', 'a'));
  expect(entries('2015', article('2015', 'a'), article('2016', 'b'))).toEqual(before);
});

test('a year with more than 50,000 addresses has several', () => {
  const many = Array.from({ length: 50_001 }, (_, at) => article('2015', `a${at}`));
  expect(partsOf(...many).map(({ name, entries }) => (name === 'rooms' ? 0 : entries.length))).toEqual([0, 50_000, 1]);
});

test('the pages of a thread stand beside their article, but for the one that holds all', () => {
  const listed = article('2015', 'a');
  listed.thread = { reported: 60, archived: 60, last: 60 };
  expect(entries('2015', listed)?.map(({ url }) => url)).toEqual([
    'https://example.org/2015/a/',
    'https://example.org/2015/a/forum/2/',
    'https://example.org/2015/a/forum/3/',
  ]);
});

test.each([
  ['when it appeared', {}, '2015-05-01'],
  ['when it was changed', { updated: '2015-05-03T10:00+02:00' }, '2015-05-03'],
  ['when it came here', { updated: '2015-05-03', source: { captured: '2020-01-08T10:00+01:00' } }, '2020-01-08'],
])('an article changed last %s', (_, fields, day) => {
  expect(entries('2015', article('2015', 'a', fields))).toMatchObject([{ changed: day }]);
});

test('a part changed when its newest article did, and lists say nothing', () => {
  const parts = partsOf(article('2015', 'a', { updated: '2015-06-01' }), article('2015', 'b'));
  expect(parts.map(partChanged)).toEqual([undefined, '2015-06-01']);
});

test('an empty archive has a sitemap without a year', () => {
  expect(partsOf().map(({ name }) => name)).toEqual(['rooms']);
});

test('a part is XML as the protocol wants it', () => {
  const [part] = [{ name: 'x', entries: [{ url: 'https://example.org/?a=1&b=<2>', changed: '2015-05-01' }] }];
  expect(new XMLParser({ ignoreAttributes: false }).parse(sitemapFile(part))).toEqual({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: { loc: 'https://example.org/?a=1&b=<2>', lastmod: '2015-05-01' },
    },
  });
});

test('the index names every part and when it changed', () => {
  const xml = sitemapIndex(partsOf(article('2015', 'a')), archive);
  expect(new XMLParser().parse(xml)).toMatchObject({
    sitemapindex: {
      sitemap: [
        { loc: 'https://example.org/sitemap/rooms.xml' },
        { loc: 'https://example.org/sitemap/2015.xml', lastmod: '2015-05-01' },
      ],
    },
  });
});

test('robots.txt leads to the sitemap', () => {
  expect(robotsFile(archive)).toContain('\nSitemap: https://example.org/sitemap.xml\n');
});
