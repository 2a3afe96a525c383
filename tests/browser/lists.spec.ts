import { expect, test } from '@playwright/test';
import { siteNamed, urlOf } from './page-kinds.ts';

const root = siteNamed('root');
const article = urlOf(root, '2007/ein-gedicht-fuer-drei-haltestellen/');

test('a reader goes from an article to its topic, on to all topics, and home by the trail', async ({ page }) => {
  await page.goto(article);
  await page.locator('.topics').getByRole('link', { name: 'Nahverkehr' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nahverkehr');
  await page.locator('.trail').getByRole('link', { name: 'Themen' }).click();
  await expect(page.locator('.names').getByRole('link', { name: 'Nahverkehr' })).toBeVisible();
  await page.locator('.trail').getByRole('link', { name: 'Titelseite' }).click();
  await expect(page).toHaveURL(urlOf(root));
});

test('another spelling of a topic leads to the one that stands for it', async ({ page }) => {
  await page.goto(urlOf(root, 'topic/oepnv/'));
  await expect(page).toHaveURL(urlOf(root, 'topic/nahverkehr/'));
});

test('a related article says why it is one', async ({ page }) => {
  await page.goto(article);
  const first = page.locator('.related li').first();
  await expect(first.locator('.label')).toHaveText('Thema: Nahverkehr');
  await first.getByRole('heading').getByRole('link').click();
  await expect(page.locator('.topics').getByRole('link', { name: /Nahverkehr|ÖPNV/ })).toBeVisible();
});

test('the byline leads to all that somebody wrote', async ({ page }) => {
  await page.goto(article);
  await page.locator('.byline').getByRole('link', { name: 'Imke Wulf' }).click();
  await expect(
    page.locator('.item :is(h2, h3) a').filter({ hasText: 'Ein Gedicht für drei Haltestellen' }),
  ).toBeVisible();
});
