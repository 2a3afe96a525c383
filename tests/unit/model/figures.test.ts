import { describe, expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { archiveFigures } from '../../../src/model/figures.ts';

const berlin = { timeZone: 'Europe/Berlin' };

describe('the figures of an archive', () => {
  test('name every year from the first to the last', () => {
    const { years } = archiveFigures([article('2018-01-01'), article('2016-01-01')], berlin);
    expect(years.map(({ year, articles }) => [year, articles])).toEqual([
      ['2016', 1],
      ['2017', 0],
      ['2018', 1],
    ]);
  });

  test('count an article in the year that the site saw it appear', () => {
    expect(archiveFigures([article('2015-12-31T23:30Z')], berlin).years[0]!.year).toBe('2016');
  });

  test('add up what was reported and what is archived', () => {
    const articles = [article('2015-01-01', 91, 5), article('2016-01-01', 4, 4), article('2016-01-01')];
    expect(archiveFigures(articles, berlin)).toMatchObject({
      articles: 3,
      reported: 95,
      archived: 9,
      withoutThread: 1,
    });
  });

  test('put each thread into one range of sizes', () => {
    const sizes = [0, 1, 9, 10, 999, 1000, 3656];
    const { ranges } = archiveFigures(
      sizes.map((size) => article('2015-01-01', size, 0)),
      berlin,
    );
    expect(ranges.map(({ from, articles }) => [from, articles])).toEqual([
      [0, 1],
      [1, 2],
      [10, 1],
      [50, 0],
      [100, 0],
      [500, 1],
      [1000, 2],
    ]);
  });

  test('of nothing are nothing', () => {
    expect(archiveFigures([], berlin)).toMatchObject({ articles: 0, years: [] });
  });
});

function article(published: string, reported?: number, archived = 0): Article {
  const thread = reported === undefined ? {} : { thread: { reported, archived, last: archived } };
  return { ...articleMatter.parse({ title: 'Titel', published }), year: '2015', slug: 'titel', ...thread };
}
