import { expect, test } from '@playwright/test';
import { siteNamed, urlOf } from './page-kinds.ts';

const site = siteNamed('english');
const clock = urlOf(site, '2008/the-clock-that-lost-a-minute/');
const papers = urlOf(site, '2009/two-papers-one-address/');
const cellar = urlOf(site, '2012/behind-the-green-door/');
const letter = urlOf(site, '2010/the-letter-that-was-taken-back/');

test.describe('an old address leads on', () => {
  for (const [from, to] of [
    ['papers/0,1518,374563,00.html', papers],
    ['STORY-2009.htm', papers],
    ['2009/an-earlier-name/', papers],
    ['?p=2009', papers],
    ['?p=2009&utm_source=mail', papers],
    ['clock/', clock],
    ['clock/comments', `${clock}#forum`],
    ['story.php?id=2009-1', papers],
    ['story.php?id=2008-7', clock],
    ['story.php?utm_source=mail&id=2008-7', clock],
    ['story.php?print=yes&id=cellar', cellar],
    ['old%20papers/Gr%C3%BCne%20T%C3%BCr.html', cellar],
    ['default.asp?20090203', papers],
    ['topic.php?t=5', `${cellar}#forum`],
    ['news/letter-4711.html', letter],
    ['story.php?id=withdrawn-4711', letter],
  ] as const) {
    test(`from ${from}`, async ({ page }) => {
      await page.goto(urlOf(site, from));
      await expect(page).toHaveURL(to);
    });
  }
});

test('a query that nobody knows finds the list of what stood there', async ({ page }) => {
  await page.goto(urlOf(site, 'story.php?id=nobody'));
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await expect(page).toHaveURL(/story\.php\/\?id=nobody$/);
});

test('the front page stays where a query means nothing', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => response.status() === 404 && missing.push(response.url()));
  await page.goto(urlOf(site, '?utm_source=mail'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(missing).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a path leads on all the same', async ({ page }) => {
    await page.goto(urlOf(site, 'papers/0,1518,374563,00.html'));
    await expect(page).toHaveURL(papers);
  });

  test('what a query means is a link', async ({ page }) => {
    await page.goto(urlOf(site, 'story.php?id=2008-7'));
    await page.getByRole('listitem').filter({ hasText: 'id=2008-7' }).getByRole('link').click();
    await expect(page).toHaveURL(clock);
  });
});
