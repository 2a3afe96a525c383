import { expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { site } from '../../../src/model/site.ts';
import { newsArticle } from '../../../src/syndication/json-ld.ts';

const archive = site.parse({ url: 'https://example.org' });
const article: Article = {
  ...articleMatter.parse({
    title: 'Wer zahlt die Brücke?',
    published: '2015-09-20T14:05+02:00',
    authors: ['Jana Reimers', 'Malte Brodersen'],
    source: { name: 'Elbmark-Kurier', url: 'https://example.net/a.html' },
  }),
  year: '2015',
  slug: 'bruecke',
  thread: { reported: 91, archived: 5, last: 5 },
};
const described = newsArticle(article, { site: archive, section: undefined, image: undefined, words: 300 });

test('a search engine reads when an article appeared and how many comments it had', () => {
  expect(described).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: '2015-09-20T14:05+02:00',
    commentCount: 91,
  });
});

test('it reads where the article came from and where it stands now', () => {
  expect(described).toMatchObject({
    isBasedOn: 'https://example.net/a.html',
    mainEntityOfPage: 'https://example.org/2015/bruecke/',
  });
});

test('it reads who answers for the archive', () => {
  const published = site.parse({ publisher: 'Verein Lesesaal' });
  const { isPartOf } = newsArticle(article, { site: published, section: undefined, image: undefined, words: 300 });
  expect(isPartOf).toMatchObject({ publisher: { '@type': 'Organization', name: 'Verein Lesesaal' } });
});

test('what is unknown is left out, not empty', () => {
  expect(Object.keys(described)).not.toContain('alternativeHeadline');
});
