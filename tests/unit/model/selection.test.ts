import { expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { inSection, listed, neighbours, paged } from '../../../src/model/selection.ts';

const [oldest, middle, newest] = [article('a', '2009-01-01'), article('b', '2012-05-01'), article('c', '2015-09-20')];

test('lists show public articles only, newest first', () => {
  const hidden = [article('d', '2016-01-01', 'unlisted'), article('e', '2016-01-01', 'withdrawn')];
  expect(listed([oldest, newest, ...hidden, middle])).toEqual([newest, middle, oldest]);
});

test('articles of one moment stand in the order of their addresses, however they come in', () => {
  const [one, two] = [article('eins', '2015-09-20'), article('zwei', '2015-09-20')];
  expect(listed([two, one])).toEqual(listed([one, two]));
});

test('a section keeps the order it is given', () => {
  const [sport, other] = [
    { ...oldest, section: 'sport' },
    { ...newest, section: 'sport' },
  ];
  expect(inSection([other, middle, sport], { slug: 'sport' })).toEqual([other, sport]);
});

test.each([
  ['the newest', 0, { previous: middle }],
  ['one between', 1, { previous: oldest, next: newest }],
  ['the oldest', 2, { next: middle }],
])('%s has its neighbours in time', (_, at, expected) => {
  expect(neighbours([newest, middle, oldest], at)).toEqual(expected);
});

test('a list is cut into pages that know their number and how many there are', () => {
  expect(paged([1, 2, 3], 2)).toEqual([
    { items: [1, 2], number: 1, total: 2 },
    { items: [3], number: 2, total: 2 },
  ]);
});

test('an empty list has one empty page', () => {
  expect(paged([], 30)).toEqual([{ items: [], number: 1, total: 1 }]);
});

function article(slug: string, published: string, visibility = 'public'): Article {
  return { ...articleMatter.parse({ title: slug, published, visibility }), year: published.slice(0, 4), slug };
}
