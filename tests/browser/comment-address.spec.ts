import { expect, test } from '@playwright/test';
import { siteNamed, urlOf } from './page-kinds.ts';

// Comments 1 to 5 and 8 of 12, three a page.
const clock = '2008/the-clock-that-lost-a-minute/';
const article = urlOf(siteNamed('english'), clock);

test('a comment on the first page is reached on the article itself', async ({ page }) => {
  await page.goto(`${article}#c2`);
  await expect(page.locator('#c2')).toBeInViewport();
  expect(page.url()).toBe(`${article}#c2`);
});

test('a comment on a further page is reached from the article’s address', async ({ page }) => {
  await page.goto(`${article}#c5`);
  await expect(page).toHaveURL(`${article}forum/2/#c5`);
  await expect(page.locator('#c5')).toBeInViewport();
});

test('a comment is reached when the address changes in an open page', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => (location.hash = '#c8'));
  await expect(page).toHaveURL(`${article}forum/3/#c8`);
});

test('a number on another page of the thread is reached from any page', async ({ page }) => {
  await page.goto(`${article}forum/3/#c1`);
  await expect(page).toHaveURL(`${article}#c1`);
});

test('a number that nobody archived leads to where it says so', async ({ page }) => {
  await page.goto(`${article}#c12`);
  await expect(page).toHaveURL(`${article}forum/3/#c12`);
  await expect(page.locator('#c12')).toBeInViewport();
});

test('a number that never was leads to the end of the thread', async ({ page }) => {
  await page.goto(`${article}#c4711`);
  await expect(page).toHaveURL(`${article}forum/3/#c4711`);
  await expect(page.locator('#missing')).toBeInViewport();
});

test('the way back leads to where the reader came from, not into a loop', async ({ page }) => {
  await page.goto(urlOf(siteNamed('english')));
  await page.goto(`${article}#c5`);
  await expect(page).toHaveURL(/forum\/2/);
  await page.goBack();
  await expect(page).toHaveURL(urlOf(siteNamed('english')));
});

test('an anchor that is no comment changes nothing', async ({ page }) => {
  await page.goto(`${article}#card-of-nobody`);
  expect(page.url()).toBe(`${article}#card-of-nobody`);
});
