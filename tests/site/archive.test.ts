import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/library/read-content.ts';
import { calendar } from '../../src/model/calendar.ts';
import { mostDiscussed } from '../../src/model/discussed.ts';
import { listed } from '../../src/model/selection.ts';
import { crawl, type CrawledPage } from './crawl.ts';
import { sites } from './sites.ts';

describe.each(sites)('the archive of the site "$name"', async (site) => {
  const content = await readContent(site.content);
  const shown = listed(content.articles);
  const years = calendar(shown, content.site);
  const months = years.flatMap((year) => year.months);
  const days = months.flatMap((month) => month.days);
  const pages = new Map(crawl(site).map((page) => [page.address, page]));
  const addressOf = (date: string) => `${site.base}archive/${date.replaceAll('-', '/')}/`;
  const pageOf = (date: string) => pages.get(addressOf(date))!;

  test('has a page for each year, month and day that holds something, and for no other', () => {
    const dates = [...years, ...months, ...days].map(({ date }) => addressOf(date));
    const built = [...pages.keys()].filter((address) => /^archive\/\d/.test(address.slice(site.base.length)));
    expect(built.sort()).toEqual(dates.sort());
  });

  test('shows each day what appeared on it, in the order of its hours', () => {
    const expected = days.map(({ date, articles }) => [date, articles.map(({ title }) => title)]);
    expect(days.map(({ date }) => [date, titles(pageOf(date))])).toEqual(expected);
  });

  test('names the day in the one h1 of its page', () => {
    const unnamed = days.filter(({ date }) => !heading(pageOf(date)).includes(String(Number(date.slice(8)))));
    expect(unnamed).toEqual([]);
  });

  test.each([
    ['day', days],
    ['month', months],
  ])('leads from each %s to the one before and after that hold something', (_, parts) => {
    const expected = parts.map((_, at) => ({
      prev: parts[at - 1] && addressOf(parts[at - 1]!.date),
      next: parts[at + 1] && addressOf(parts[at + 1]!.date),
    }));
    const links = parts.map(({ date }) => ({ prev: relOf(pageOf(date), 'prev'), next: relOf(pageOf(date), 'next') }));
    expect(links).toEqual(expected);
  });

  test('draws a link in the calendar for each day of the month that holds something, with its count', () => {
    for (const month of months) {
      for (const date of [month.date, ...month.days.map((day) => day.date)]) {
        const links = Array.from(pageOf(date).document.querySelectorAll('.month-table td a'), countOf);
        expect(links).toEqual(month.days.map((day) => [addressOf(day.date), day.figures.articles]));
      }
    }
  });

  test('marks the day one is on, and no other', () => {
    const marked = days.map(({ date }) =>
      Array.from(pageOf(date).document.querySelectorAll('.month-table [aria-current=page]'), (link) =>
        link.getAttribute('href'),
      ),
    );
    expect(marked).toEqual(days.map(({ date }) => [addressOf(date)]));
  });

  test('counts the articles of each month and year as the content does', () => {
    const onYears = years.flatMap(({ date }) =>
      Array.from(pageOf(date).document.querySelectorAll('.months a'), countOf),
    );
    expect(onYears).toEqual(months.map(({ date, figures }) => [addressOf(date), figures.articles]));
    const onArchive = Array.from(
      pages.get(`${site.base}archive/`)!.document.querySelectorAll('.year-months a'),
      countOf,
    );
    expect(onArchive).toEqual(onYears);
  });

  test('lists every article of a month, or the way to the rest of its day', () => {
    const lost = months.flatMap((month) =>
      month.days.filter(({ date, articles }) => {
        const part = pageOf(month.date).document.querySelector(`[aria-labelledby="day-${date}"]`)!;
        const found = part.querySelectorAll('article').length;
        return found < articles.length && !part.querySelector(`p a[href="${addressOf(date)}"]`);
      }),
    );
    expect(lost).toEqual([]);
  });

  test('ranks what was discussed by the comments that were reported', () => {
    const expected = mostDiscussed(shown).slice(0, 50);
    expect(titles(pages.get(`${site.base}discussed/`)!)).toEqual(expected.map(({ title }) => title));
  });

  test('leads from each listed article to its day, and from an unlisted one to none', () => {
    const visible = content.articles.filter(({ visibility }) => visibility !== 'withdrawn');
    const dayOf = new Map(days.flatMap(({ date, articles }) => articles.map(({ slug }) => [slug, addressOf(date)])));
    const led = visible.map(({ year, slug }) => [
      slug,
      Array.from(pages.get(`${site.base}${year}/${slug}/`)!.document.querySelectorAll('.shelf a'), (link) =>
        link.getAttribute('href'),
      ).findLast((href) => href?.includes('/archive/')),
    ]);
    expect(led).toEqual(visible.map(({ slug }) => [slug, dayOf.get(slug)]));
  });
});

test('an article of half past eleven in Greenwich stands on the next day of London, before the morning', () => {
  const page = crawl(sites.find(({ name }) => name === 'english')!).find(
    ({ address }) => address === '/archive/2016/07/01/',
  )!;
  expect(titles(page)).toEqual([
    'The lamp went out at half past eleven',
    'The morning after the lamp',
    'A letter without an hour',
  ]);
});

function titles({ document }: CrawledPage): string[] {
  return Array.from(document.querySelectorAll('main article.item h2'), (heading) => heading.textContent.trim());
}

function heading({ document }: CrawledPage): string {
  return document.querySelector('h1')!.textContent;
}

function relOf({ document }: CrawledPage, rel: string): string | undefined {
  return document.querySelector(`main a[rel=${rel}]`)?.getAttribute('href') ?? undefined;
}

/** Where a link leads, and the number of articles that its name says last. */
function countOf(link: Element): [string | null, number] {
  const [count] = /\d+(?=\D*$)/.exec(link.textContent) ?? [];
  return [link.getAttribute('href'), Number(count)];
}
