import { expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { site } from '../../../src/model/site.ts';
import { siteCard } from '../../../src/syndication/card-picture.ts';
import { openGraph } from '../../../src/syndication/open-graph.ts';

const archive = site.parse({
  title: 'Lesesaal',
  url: 'https://example.org',
  sections: [{ name: 'Politik', slug: 'politik' }],
});
const page = {
  title: 'Politik',
  description: 'Was in der Politik geschah.',
  canonical: '/section/politik/',
  card: siteCard(archive),
};
const article = (matter: object = {}): Article => ({
  ...articleMatter.parse({
    title: 'Wer zahlt die Brücke?',
    published: '2015-09-20',
    updated: '2015-09-21T08:00+02:00',
    authors: ['Jana Reimers', 'Malte Brodersen'],
    section: 'politik',
    topics: ['Brücken', 'Haushalt'],
    ...matter,
  }),
  year: '2015',
  slug: 'bruecke',
});
const properties = (matter?: object) => openGraph({ ...page, ...(matter && { article: article(matter) }) }, archive);
const values = (name: string, matter?: object) =>
  properties(matter).flatMap(([property, value]) => (property === name ? [value] : []));

test('a page is a website with one absolute address', () => {
  expect(properties()).toEqual([
    ['og:type', 'website'],
    ['og:title', 'Politik'],
    ['og:description', 'Was in der Politik geschah.'],
    ['og:url', 'https://example.org/section/politik/'],
    ['og:site_name', 'Lesesaal'],
    ['og:locale', 'de_DE'],
    ['og:image', 'https://example.org/card.png'],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', 'Lesesaal'],
  ]);
});

test('an article says when it appeared as precisely as is known', () => {
  expect(values('article:published_time', {})).toEqual(['2015-09-20']);
  expect(values('article:modified_time', {})).toEqual(['2015-09-21T08:00+02:00']);
});

test('an article names its authors by their pages', () => {
  expect(values('article:author', {})).toEqual([
    'https://example.org/author/jana-reimers/',
    'https://example.org/author/malte-brodersen/',
  ]);
});

test('an unlisted article names no page of its authors, for it does not stand there', () => {
  expect(values('article:author', { visibility: 'unlisted' })).toEqual([]);
});

test('an article names section and topics', () => {
  expect(values('article:section', {})).toEqual(['Politik']);
  expect(values('article:tag', {})).toEqual(['Brücken', 'Haushalt']);
});

test.each([
  ['en-GB', 'en_GB'],
  ['en', 'en_US'],
  ['fr', 'fr_FR'],
])('an article in %s has the locale %s', (language, locale) => {
  expect(values('og:locale', { language })).toEqual([locale]);
});
