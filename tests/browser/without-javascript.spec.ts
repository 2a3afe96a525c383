import { expect, test } from '@playwright/test';
import { siteNamed, urlOf } from './page-kinds.ts';

const site = siteNamed('english');
const article = urlOf(site, '2008/the-clock-that-lost-a-minute/');

test.use({ javaScriptEnabled: false });

test('article and thread are there to read', async ({ page }) => {
  await page.goto(article);
  await expect(page.getByText('greased with butter').first()).toBeVisible();
  await expect(page.getByText('I have been early all my life')).toBeVisible();
});

test('the way to a comment of another page is a link', async ({ page }) => {
  await page.goto(article);
  await page.getByRole('navigation', { name: 'Pages of the thread, above' }).getByRole('link', { name: /4–6/ }).click();
  await expect(page.locator('#c5')).toBeVisible();
});

test('all comments open on one page', async ({ page }) => {
  await page.goto(article);
  await page.getByRole('link', { name: 'Open all comments' }).first().click();
  await expect(page.locator('#c1')).toBeVisible();
  await expect(page.locator('#c8')).toBeVisible();
});

test('no button is shown that would do nothing', async ({ page }) => {
  await page.goto(article);
  await expect(page.getByRole('button')).toHaveCount(0);
});
