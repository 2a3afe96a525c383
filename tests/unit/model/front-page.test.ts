import { describe, expect, test } from 'vitest';
import { articleMatter, type Article } from '../../../src/model/article.ts';
import { frontPage, onThisDay } from '../../../src/model/front-page.ts';
import { listed } from '../../../src/model/selection.ts';

const sections = [
  { name: 'Politik', slug: 'politik' },
  { name: 'Kultur', slug: 'kultur' },
];
const politics = Array.from({ length: 8 }, (_, at) => article(`p${at}`, `2015-02-0${at + 1}`, 'politik'));
const culture = [article('k0', '2014-01-01', 'kultur'), article('k1', '2014-01-02', 'kultur')];
const loose = article('lose', '2013-01-01');
const everything = listed([...politics, ...culture, loose]);

describe('the front page', () => {
  test('begins with the newest', () => {
    const { lead, picks } = frontPage(everything, { front: [], sections });
    expect(slugs([lead!, ...picks])).toEqual(['p7', 'p6', 'p5', 'p4']);
  });

  test('begins with what is picked by hand, in that order', () => {
    const { lead, picks } = frontPage(everything, { front: ['2014/k0', '2015/p3'], sections });
    expect(slugs([lead!, ...picks])).toEqual(['k0', 'p3']);
  });

  test('passes over a pick that no list may show, and a second naming', () => {
    const { lead, picks } = frontPage(everything, { front: ['2014/fort', '2014/k0', '2014/k0'], sections });
    expect(slugs([lead!, ...picks])).toEqual(['k0']);
  });

  test('goes on section by section, then with what belongs to none', () => {
    const { departments } = frontPage(everything, { front: [], sections });
    expect(departments.map(({ section }) => section?.slug)).toEqual(['politik', 'kultur', undefined]);
  });

  test('counts all articles of a section', () => {
    const { departments } = frontPage(everything, { front: [], sections });
    expect(departments.map(({ count }) => count)).toEqual([8, 2, 1]);
  });

  test('shows each article once', () => {
    const { lead, picks, departments } = frontPage(everything, { front: ['2014/k0'], sections });
    const shown = slugs([lead!, ...picks, ...departments.flatMap(({ articles }) => articles)]);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('leaves out a section that has nothing more to show', () => {
    const { departments } = frontPage(listed(culture), { front: [], sections });
    expect(departments).toEqual([]);
  });

  test('of an archive without sections has one long department', () => {
    const { departments } = frontPage(everything, { front: [], sections: [] });
    expect(departments.map(({ articles }) => articles.length)).toEqual([7]);
  });

  test('counts an article whose section is unknown among those of none', () => {
    const { departments } = frontPage(listed([...politics, article('x', '2001-01-01', 'sport')]), {
      front: [],
      sections,
    });
    expect(slugs(departments.at(-1)!.articles)).toEqual(['x']);
  });

  test('of an empty archive is empty', () => {
    expect(frontPage([], { front: [], sections })).toEqual({ lead: undefined, picks: [], departments: [] });
  });
});

test('a day in other years holds what appeared on it there, the oldest first', () => {
  const days = ['2015-02-17', '2009-02-17', '2003-02-17T23:30Z', '2003-02-16T23:30Z', '2015-02-17'];
  const articles = listed(days.map((day, at) => article(`a${at}`, day)));
  const found = onThisDay(
    articles,
    articles.find(({ slug }) => slug === 'a0')!,
    { timeZone: 'Europe/Berlin' },
  );
  expect(slugs(found)).toEqual(['a3', 'a1']);
});

function slugs(articles: readonly Article[]): string[] {
  return articles.map(({ slug }) => slug);
}

function article(slug: string, published: string, section?: string): Article {
  const matter = articleMatter.parse({ title: slug, published, ...(section && { section }) });
  return { ...matter, year: published.slice(0, 4), slug };
}
