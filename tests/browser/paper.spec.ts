import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { siteNamed, urlOf } from './page-kinds.ts';

const site = siteNamed('root');
const lanterns = '2011/altenbrueck-schaltet-nachts-die-laternen-aus/';
const harbours = 'why-small-harbours-outlive-their-ships';

test.describe('on paper', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

  for (const [name, path] of [
    ['an article', lanterns],
    ['a whole thread', `${lanterns}forum/all/`],
  ] as const) {
    test(`the index card of ${name} comes last`, async ({ page }) => {
      await page.goto(urlOf(site, path));
      const end = await bottomOf(page, '.thread');
      expect((await page.locator('.card').boundingBox())!.y).toBeGreaterThanOrEqual(end);
    });

    test(`${name} shows no ways through the site`, async ({ page }) => {
      await page.goto(urlOf(site, path));
      const ways = page.locator('.top, .foot, .skip, .related, .share, .answers, .files, button, .bar a');
      expect(await ways.evaluateAll((all) => all.filter((way) => way.checkVisibility()).length)).toBe(0);
    });
  }

  for (const order of ['all', 'conversation', 'newest']) {
    test(`the whole thread, ${order}, begins with its article`, async ({ page }) => {
      await page.goto(urlOf(site, `${lanterns}forum/${order}/`));
      const lead = page.locator('.lead');
      await expect(lead).toBeVisible();
      await expect(page.locator('.prose')).toBeVisible();
      expect((await page.getByRole('heading', { name: 'Beiträge', exact: true }).boundingBox())!.y).toBeGreaterThan(
        await bottomOf(page, '.prose'),
      );
      await page.emulateMedia({ media: 'screen' });
      await expect(lead).toBeHidden();
    });
  }

  test('the card of an article leads to what prints with all comments', async ({ page }) => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(urlOf(site, lanterns));
    await page.getByRole('link', { name: 'Artikel und alle Beiträge drucken' }).click();
    await expect(page).toHaveURL(urlOf(site, `${lanterns}forum/all/`));
  });

  test('the number of a comment stands on none of its words', async ({ page }) => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.goto(urlOf(site, lanterns));
    const number = (await page.locator('#c5 > .number').boundingBox())!;
    const author = (await page.locator('#c5 header b').boundingBox())!;
    expect(number.x >= author.x + author.width || number.y + number.height <= author.y).toBe(true);
  });
});

test('the one HTML file is read from a disk, styled, with its pictures, and asks for nothing', async ({ page }) => {
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(`file://${join(site.folder, '2016', harbours, `${harbours}.html`)}`);
  expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.fonts.check('1em "Source Serif 4"'))).toBe(true);
  await page.getByRole('link', { name: '4 Beiträge' }).click();
  await expect(page.locator('#forum')).toBeInViewport();
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  expect(refused).toEqual([]);
});

test('its own policy lets nobody run a script in the one HTML file', async ({ page }) => {
  const html = readFileSync(join(site.folder, '2016', harbours, `${harbours}.html`), 'utf8');
  await page.setContent(html.replace('</main>', '<script>document.title = "run"</script></main>'));
  expect(await page.title()).not.toBe('run');
});

async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = (await page.locator(selector).boundingBox())!;
  return Math.floor(box.y + box.height);
}
