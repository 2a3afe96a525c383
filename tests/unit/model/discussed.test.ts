import { expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { mostDiscussed } from '../../../src/model/discussed.ts';

test('the most discussed stand in the order of their reported comments', () => {
  expect(slugs([article('a', 2), article('b', 91), article('c', 40)])).toEqual(['b', 'c', 'a']);
});

test('what is archived of them does not count', () => {
  expect(slugs([article('a', 90, 90), article('b', 91, 0)])).toEqual(['b', 'a']);
});

test('equals keep the order they are given', () => {
  expect(slugs([article('a', 7), article('b', 7), article('c', 7)])).toEqual(['a', 'b', 'c']);
});

test('nothing stands there on which nobody wrote', () => {
  expect(slugs([article('a'), article('b', 0), article('c', 1)])).toEqual(['c']);
});

function slugs(articles: Article[]): string[] {
  return mostDiscussed(articles).map(({ slug }) => slug);
}

function article(slug: string, reported?: number, archived = reported): Article {
  return {
    ...articleMatter.parse({ title: slug, published: '2015-09-20' }),
    year: '2015',
    slug,
    ...(reported !== undefined && { thread: { reported, archived: archived!, last: archived! } }),
  };
}
