import { describe, expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { site } from '../../../src/model/site.ts';
import { thread as threadSchema, summarise } from '../../../src/model/thread.ts';
import { threadPage } from '../../../src/model/thread-page.ts';
import { breadcrumbList } from '../../../src/syndication/breadcrumbs.ts';
import { newsArticle, type NewsArticleContext } from '../../../src/syndication/json-ld.ts';
import { threadPageItem } from '../../../src/syndication/thread-json-ld.ts';
import { foreignToSchemaOrg } from './schema-org.ts';

const archive = site.parse({ url: 'https://example.org', publisher: 'Verein Lesesaal', commentsPerPage: 2 });
const thread = threadSchema.parse({
  reported: 91,
  url: 'https://example.net/forum/7',
  comments: [
    {
      number: 1,
      id: 'post-8',
      author: 'nachtblind',
      authorUrl: 'https://example.net/u/8',
      published: '2015-09-20T15:00+02:00',
      text: 'Ein ganzer Satz.',
    },
    { number: 2, replyTo: 1, title: 'Ohne Namen', text: 'Noch einer.' },
    { number: 4, replyTo: 3, author: 'spät', status: 'removed' },
    { number: 5, replyTo: 2, author: 'später', text: 'Und der letzte.' },
  ],
});
const article: Article = {
  ...articleMatter.parse({
    title: 'Wer zahlt die Brücke?',
    lead: 'Niemand.',
    published: '2015-09-20T14:05+02:00',
    updated: '2015-09-21',
    authors: ['Jana Reimers', 'Malte Brodersen'],
    topics: ['Brücken'],
    credit: 'feb/dpa',
    rights: '© 2015 Elbmark-Kurier',
    source: { name: 'Elbmark-Kurier', url: 'https://example.net/a.html', archive: 'https://web.example.net/a.html' },
    image: { file: 'bruecke.jpg', caption: 'Die Brücke', credit: 'Foto: Reimers' },
  }),
  year: '2015',
  slug: 'bruecke',
  thread: summarise(thread),
};
const context: NewsArticleContext = {
  site: archive,
  section: { name: 'Politik', slug: 'politik' },
  authors: [{ name: 'Jana Reimers', url: '/author/jana-reimers/' }, { name: 'Malte Brodersen' }],
  image: '/2015/bruecke/bruecke.jpg',
  words: 300,
  thread,
  page: threadPage(thread, 1, 2),
};
const described = newsArticle(article, context);
const address = 'https://example.org/2015/bruecke/';
const further = threadPageItem(article, {
  thread,
  page: threadPage(thread, 3, 2),
  name: 'Forum, Seite 3',
  url: '/2015/bruecke/forum/3/',
  site: archive,
});

describe('of an article a search engine reads', () => {
  test.each<[what: string, properties: object]>([
    ['when it appeared and was changed', { datePublished: '2015-09-20T14:05+02:00', dateModified: '2015-09-21' }],
    ['how many comments it had', { commentCount: 91 }],
    ['where it stands', { '@id': address, url: address, mainEntityOfPage: address }],
    ['where its discussion stands', { discussionUrl: `${address}#forum` }],
    ['whose it is', { publisher: { '@type': 'NewsMediaOrganization', name: 'Elbmark-Kurier' } }],
    ['whose rights are known', { copyrightNotice: '© 2015 Elbmark-Kurier', creditText: 'feb/dpa' }],
    ['where a copy lies', { archivedAt: 'https://web.example.net/a.html' }],
    ['who answers for the archive', { isPartOf: { publisher: { '@type': 'Organization', name: 'Verein Lesesaal' } } }],
    [
      'what its picture shows',
      { image: { '@type': 'ImageObject', url: `${address}bruecke.jpg`, caption: 'Die Brücke' } },
    ],
  ])('%s', (_, properties) => {
    expect(described).toMatchObject(properties);
  });

  test('where it stood first, as an article of its own', () => {
    expect(described.isBasedOn).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://example.net/a.html',
      publisher: { name: 'Elbmark-Kurier' },
      discussionUrl: 'https://example.net/forum/7',
    });
  });

  test('who wrote it, with the page of an author who has one', () => {
    expect(described.author).toEqual([
      { '@type': 'Person', name: 'Jana Reimers', url: 'https://example.org/author/jana-reimers/' },
      { '@type': 'Person', name: 'Malte Brodersen' },
    ]);
  });

  test('no licence, for the one of the catalogue is not that of the texts', () => {
    const licensed = site.parse({ licence: { name: 'CC0', url: 'https://example.org/cc0' } });
    expect(JSON.stringify(newsArticle(article, { ...context, site: licensed }))).not.toContain('cc0');
  });
});

test('what is unknown is left out, not empty', () => {
  expect(Object.keys(described)).not.toContain('alternativeHeadline');
});

test('an article without a thread has neither comments nor a discussion', () => {
  const alone = { ...article };
  delete alone.thread;
  const { comment, commentCount, discussionUrl } = newsArticle(alone, {
    ...context,
    thread: undefined,
    page: undefined,
  });
  expect([comment, commentCount, discussionUrl]).toEqual([undefined, undefined, undefined]);
});

describe('of a comment a search engine reads', () => {
  test('who wrote it when, and where it stands', () => {
    expect((described.comment as object[])[0]).toEqual({
      '@type': 'Comment',
      '@id': `${address}#c1`,
      identifier: 'post-8',
      author: { '@type': 'Person', name: 'nachtblind', url: 'https://example.net/u/8' },
      datePublished: '2015-09-20T15:00+02:00',
    });
  });

  test('what it answers', () => {
    expect((described.comment as object[])[1]).toMatchObject({ parentItem: { '@id': `${address}#c1` } });
  });

  test('what it answers on another page', () => {
    expect(further.mainEntity).toMatchObject({
      comment: [{ '@id': `${address}forum/3/#c5`, parentItem: { '@id': `${address}#c2` } }],
    });
  });

  test('no answer to what nobody archived', () => {
    const second = threadPageItem(article, {
      thread,
      page: threadPage(thread, 2, 2),
      name: '',
      url: '/',
      site: archive,
    });
    expect(second.mainEntity).toMatchObject({ comment: [{ creativeWorkStatus: 'removed' }] });
    expect(JSON.stringify(second)).not.toContain('parentItem');
  });

  test('not its text, which stands on the page', () => {
    expect(JSON.stringify(described)).not.toContain('Ein ganzer Satz.');
  });
});

describe('schema.org knows every property and every type', () => {
  test.each([
    ['of an article', described],
    ['of a page of a thread', further],
    ['of a trail', breadcrumbList([{ name: 'Titelseite', url: '/' }], archive)],
  ])('%s', (_, data) => {
    expect(foreignToSchemaOrg(data)).toEqual([]);
  });

  test('and what it does not know is told', () => {
    const wrong = { '@type': 'NewsArticle', votes: 1, comment: { '@type': 'Person' }, author: { '@type': 'Author' } };
    expect(foreignToSchemaOrg(wrong)).toHaveLength(4);
  });
});
