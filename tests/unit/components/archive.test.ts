import { expect, test } from 'vitest';
import { archiveTrail, articleTrail } from '../../../src/components/archive/archive-trail.ts';
import { figuresFacts } from '../../../src/components/archive/figures-facts.ts';
import { monthSquares } from '../../../src/components/archive/month-squares.ts';
import { tickPath, tickUnit } from '../../../src/components/archive/ticks.ts';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { site as siteSchema } from '../../../src/model/site.ts';
import { wordsOf } from '../../../src/words/words.ts';

const site = siteSchema.parse({});
const words = wordsOf(site);
const marks = (path: string) => path.split('M').length - 1;

test.each([
  [1, 1],
  [7, 1],
  [8, 2],
  [23, 5],
  [70, 10],
  [1000, 200],
])('a month whose fullest day has %i articles counts them by %i', (fullest, unit) => {
  expect(tickUnit(fullest)).toBe(unit);
});

test.each([
  [1, 1, 1],
  [3, 1, 3],
  [1, 5, 1],
  [23, 5, 5],
])('%i articles, counted by %i, are %i ticks', (articles, unit, ticks) => {
  expect(marks(tickPath(articles, unit))).toBe(ticks);
});

test('a month is drawn with a square or a dot for each day', () => {
  const { some, none } = monthSquares('2015-02', new Map([['2015-02-17', 7]]), 7);
  expect([marks(some), marks(none)]).toEqual([1, 27]);
});

test('the first of a month that begins on a Sunday stands at the end of the first row', () => {
  expect(monthSquares('2015-02', new Map([['2015-02-01', 1]]), 1).some).toMatch(/^M7\d(\.5)? [0-4]/);
});

test.each([
  ['', ['Titelseite', 'Archiv']],
  ['2015', ['Titelseite', 'Archiv', '2015']],
  ['2015-09-20', ['Titelseite', 'Archiv', '2015', 'September', '20.']],
])('the way to "%s" goes over its month and year', (date, names) => {
  expect(archiveTrail(date, site, words).map(({ name }) => name)).toEqual(names);
});

test('the way to an article goes over the day its readers saw it', () => {
  const trail = articleTrail(article('2015-12-31T23:30Z'), undefined, site, words);
  expect(trail.map(({ url }) => url)).toContain('/archive/2016/01/01/');
});

test('no day leads to an unlisted article', () => {
  const trail = articleTrail(article('2015-09-20', 'unlisted'), undefined, site, words);
  expect(trail.map(({ name }) => name)).toEqual(['Titelseite', 'Nebel']);
});

test.each([
  [{ articles: 1, reported: 0, archived: 0 }, ['1 Artikel']],
  [{ articles: 7, reported: 431, archived: 431 }, ['7 Artikel', '431 Beiträge']],
  [{ articles: 2, reported: 91, archived: 5 }, ['2 Artikel', '5 von 91 Beiträgen']],
])('%j is told as %j', (figures, facts) => {
  expect(figuresFacts(figures, words)).toEqual(facts);
});

function article(published: string, visibility = 'public'): Article {
  return { ...articleMatter.parse({ title: 'Nebel', published, visibility }), year: '2015', slug: 'nebel' };
}
