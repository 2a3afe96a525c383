import { expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../../src/model/article.ts';
import { site } from '../../../../src/model/site.ts';
import { summarise, thread, type Comment } from '../../../../src/model/thread.ts';
import { threadFeed } from '../../../../src/syndication/feeds/thread-feed.ts';

const archive = site.parse({ url: 'https://example.org', commentsPerPage: 2 });
const comments = [
  { number: 1, author: 'hafenkind', authorUrl: 'https://example.net/hafenkind', text: 'Na so was.' },
  { number: 2, title: 'Doch', text: 'Ja.', replyTo: 1, published: '2015-09-20T14:05+02:00' },
  { number: 5, author: 'weg', status: 'removed' as const, replyTo: 4 },
];
const held = thread.parse({ reported: 6, captured: '2020-01-08', comments });
const article: Article = {
  ...articleMatter.parse({ title: 'Wer zahlt die Brücke?', published: '2015-09-20' }),
  year: '2015',
  slug: 'bruecke',
  thread: summarise(held),
};
const feed = threadFeed(article, held, archive);
const [first, second, removed] = feed.entries;

test('a thread has all its comments in its feed, in the order of their numbers', () => {
  expect(feed.entries.map(({ id }) => id)).toEqual(
    ['c1', 'c2', 'c5'].map((anchor) => `https://example.org/2015/bruecke/#${anchor}`),
  );
});

test('a comment leads to the page that holds it', () => {
  expect(removed?.url).toBe('https://example.org/2015/bruecke/forum/3/#c5');
});

test('the id of a comment does not change with the number of comments on a page', () => {
  const wider = threadFeed(article, held, { ...archive, commentsPerPage: 50 });
  expect(wider.entries.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
});

test('a comment that answers nobody answers the article, by the id it has in the feeds of articles', () => {
  expect(first?.answers?.id).toBe('https://example.org/2015/bruecke/');
});

test('a comment that answers another names it', () => {
  expect(second?.answers).toEqual({
    id: 'https://example.org/2015/bruecke/#c1',
    url: 'https://example.org/2015/bruecke/#c1',
  });
});

test('a comment that answers one nobody archived says which, and leads nowhere', () => {
  expect(removed?.answers).toEqual({ id: 'https://example.org/2015/bruecke/#c4', url: undefined });
});

test('a comment without a title has its number for one, and a nameless author is said to be', () => {
  expect([first?.title, second?.authors]).toEqual(['Beitrag 1', [{ name: 'Ohne Namen' }]]);
});

test('a removed comment keeps its place and its author, and no text', () => {
  expect(removed).toMatchObject({ title: 'Beitrag entfernt', html: undefined, authors: [{ name: 'weg' }] });
});

test('a comment without a time was last known at the time of the capture, and says nothing of its publication', () => {
  expect([first?.published, first?.updated.toISOString()]).toEqual([undefined, '2020-01-08T12:00:00.000Z']);
});

test('the text of a comment is as it was typed', () => {
  const [entry] = threadFeed(article, { ...held, comments: [said('1. <b>')] }, archive).entries;
  expect(entry?.html).toBe('<p>1. &#x3C;b></p>');
});

function said(text: string): Comment {
  return { number: 1, text, status: 'published' };
}
