import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { exported } from '../unit/search/opensearch/exported.ts';
import { strictOpenSearch, type Received } from '../unit/search/opensearch/strict-opensearch.ts';
import { asking } from '../site/sites.ts';
import { urlOf } from './page-kinds.ts';

const search = urlOf(asking, 'search/');

/** Answers for the host that the site names, and takes down what it was asked. */
const test = base.extend<{ received: Received[] }>({
  received: async ({ page }, use) => {
    const received: Received[] = [];
    const answer = strictOpenSearch(await exported(asking.content), received);
    await page.route('https://search.example.org/**', async (route) => {
      const request = route.request();
      const response = await answer(request.url(), {
        method: request.method(),
        headers: request.headers(),
        body: request.postData(),
      });
      await route.fulfill({
        status: response.status,
        headers: {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'content-type',
        },
        body: await response.text(),
      });
    });
    await use(received);
  },
});

const field = (page: Page) => page.getByRole('searchbox', { name: 'Im Archiv suchen' });
const state = (page: Page) => page.locator('[data-part=state]');

test('the same page shows what another host answers, marked and counted', async ({ page, received }) => {
  await page.goto(search);
  expect(received).toEqual([]);
  await field(page).fill('laterne');
  await expect(state(page)).toHaveText('4 Treffer: 2 Artikel und 2 Beiträge');
  const hit = page.getByRole('link', { name: 'Die Laterne am Kai brennt wieder' }).first();
  await expect(hit.locator('mark')).toHaveText('Laterne');
  await expect(page.getByRole('button', { name: /^2011 3/ })).toBeVisible();
  // What stands around a comment comes when somebody looks at it.
  await page.mouse.wheel(0, 2_000);
  await expect(page.getByText('möwe_7')).toBeVisible();
});

test('a year narrows there too, and a comment is reached with its words marked', async ({ page, received }) => {
  await page.goto(`${search}?q=laterne&kind=comments`);
  await page.getByRole('link', { name: 'Beitrag 2 von Kaimann' }).click();
  await expect(page).toHaveURL(/2011\/die-laterne-am-kai\/#c2$/);
  await expect(page.getByRole('button', { name: 'Markierungen ausblenden' })).toBeVisible();
  await page.goto(`${search}?q=laterne`);
  await page.getByRole('button', { name: /^2015 1/ }).click();
  await expect(state(page)).toHaveText('1 Artikel');
  expect(received.length).toBeGreaterThan(0);
});

test('a slip is asked about', async ({ page, received }) => {
  await page.goto(`${search}?q=Hafenmeistrin`);
  await page.getByRole('button', { name: 'Meinten Sie Hafenmeisterin?' }).click();
  await expect(state(page)).toHaveText('1 Artikel');
  expect(received.length).toBeGreaterThan(0);
});

test('a host that cannot be reached is said in plain words', async ({ page }) => {
  await page.route('https://search.example.org/**', (route) => route.abort());
  await page.goto(`${search}?q=laterne`);
  await expect(page.getByText('Der Rechner, der die Suche beantwortet, ist nicht zu erreichen.')).toBeVisible();
});

test('an address that leads nowhere is looked up there', async ({ page, received }) => {
  await page.goto(urlOf(asking, 'hafen/die-laterne-am-kai-a-1.html'));
  await expect(page.getByRole('link', { name: 'Die Laterne am Kai brennt wieder' })).toBeVisible();
  expect(received).toHaveLength(1);
});

test('axe finds nothing among its results', async ({ page, received }) => {
  await page.goto(`${search}?q=laterne`);
  await expect(state(page)).toHaveText(/^4 Treffer/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))).toEqual([]);
  expect(received.length).toBeGreaterThan(0);
});
