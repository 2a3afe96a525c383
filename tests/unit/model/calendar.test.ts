import { describe, expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { calendar, monthsOf, weeksOf } from '../../../src/model/calendar.ts';

const site = { timeZone: 'Europe/Berlin' };

describe('a calendar', () => {
  test('has the years, months and days that hold something, in order', () => {
    const years = calendar([article('c', '2015-09-20'), article('b', '2015-02-17'), article('a', '2009-12-31')], site);
    expect(years.map(({ date }) => date)).toEqual(['2009', '2015']);
    expect(years[1]!.months.map(({ date }) => date)).toEqual(['2015-02', '2015-09']);
    expect(years[1]!.months[0]!.days.map(({ date }) => date)).toEqual(['2015-02-17']);
  });

  test('puts an article on the day its readers saw it', () => {
    const [year] = calendar([article('a', '2015-12-31T23:30Z')], site);
    expect(year!.months[0]!.days[0]!.date).toBe('2016-01-01');
  });

  test('counts articles and comments at every level', () => {
    const quiet = article('a', '2015-09-20');
    const loud = article('b', '2015-09-21', 91, 5);
    const [year] = calendar([quiet, loud, article('c', '2015-10-01', 2)], site);
    expect(year!.figures).toEqual({ articles: 3, reported: 93, archived: 7 });
    expect(year!.months[0]!.figures).toEqual({ articles: 2, reported: 91, archived: 5 });
    expect(year!.months[0]!.days[0]!.figures).toEqual({ articles: 1, reported: 0, archived: 0 });
  });

  test('tells a day in the order of its hours, whatever their zones', () => {
    const [evening, noon, morning] = ['2015-09-20T22:41+02:00', '2015-09-20T12:00+02:00', '2015-09-20T06:00Z'];
    expect(order(article('a', evening), article('b', noon), article('c', morning))).toEqual(['c', 'b', 'a']);
  });

  test('puts those without an hour last, the most discussed of them first', () => {
    const timed = article('timed', '2015-09-20T23:15+02:00');
    const few = article('few', '2015-09-20', 3);
    const many = article('many', '2015-09-20', 91);
    expect(order(article('none', '2015-09-20'), few, many, timed)).toEqual(['timed', 'many', 'few', 'none']);
  });

  test('of an empty archive is empty', () => {
    expect(calendar([], site)).toEqual([]);
  });
});

test.each([
  ['2015-02', 5, 6, '2015-02-28'],
  ['2016-02', 5, 0, '2016-02-29'],
  ['2010-02', 4, 0, '2010-02-28'],
  ['2015-03', 6, 6, '2015-03-31'],
  ['0999-12', 6, 6, '0999-12-31'],
])('%s has %i weeks and begins %i days after a Monday', (month, weeks, before, end) => {
  const grid = weeksOf(month);
  const days = grid.flat().filter((day) => day !== undefined);
  expect([grid.length, grid.flat().indexOf(`${month}-01`), days.at(-1)]).toEqual([weeks, before, end]);
});

test('a week has seven places', () => {
  expect(new Set(weeksOf('2015-09').map(({ length }) => length))).toEqual(new Set([7]));
});

test('a year has twelve months', () => {
  expect(monthsOf('2015')).toHaveLength(12);
});

function order(...articles: Article[]): string[] {
  return calendar(articles, site)[0]!.months[0]!.days[0]!.articles.map(({ slug }) => slug);
}

function article(slug: string, published: string, reported?: number, archived = reported): Article {
  return {
    ...articleMatter.parse({ title: slug, published }),
    year: published.slice(0, 4),
    slug,
    ...(reported !== undefined && { thread: { reported, archived: archived!, last: archived! } }),
  };
}
