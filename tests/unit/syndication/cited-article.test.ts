import { expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { site } from '../../../src/model/site.ts';
import { citedArticle } from '../../../src/syndication/cited-article.ts';

const archive = site.parse({ url: 'https://example.org', timeZone: 'Europe/Berlin' });
const article: Article = {
  ...articleMatter.parse({
    title: 'Wer zahlt die Brücke?',
    published: '2015-09-20T22:30Z',
    source: { name: 'Elbmark-Kurier', captured: '2020-01-03' },
  }),
  year: '2015',
  slug: 'bruecke',
};

test('an article is cited by the day its readers saw it', () => {
  expect(citedArticle(article, archive)).toMatchObject({ published: '2015-09-21', captured: '2020-01-03' });
});

test('an article is cited by its whole address and its place in the archive', () => {
  expect(citedArticle(article, archive)).toMatchObject({
    id: '2015-bruecke',
    address: 'https://example.org/2015/bruecke/',
    archive: 'Lesesaal',
    place: '2015/bruecke',
  });
});
