import { expect, test } from '@playwright/test';
import { siteNamed, urlOf } from './page-kinds.ts';

const day = urlOf(siteNamed('english'), 'archive/2016/07/01/');

test('a reader goes by clicks from the years to a day and to its article, and back by the shelf mark', async ({
  page,
}) => {
  await page.goto(urlOf(siteNamed('english'), 'archive/'));
  await page.getByRole('link', { name: 'July 2016, 3 articles' }).click();
  await page.getByRole('link', { name: '1 July, 3 articles' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Friday, 1 July 2016');
  await page.getByRole('link', { name: 'The morning after the lamp' }).click();
  await page.locator('.shelf').getByRole('link', { name: '1', exact: true }).click();
  await expect(page).toHaveURL(day);
});

test('the days before and after are one key away from each other', async ({ page }) => {
  await page.goto(day);
  await page.getByRole('link', { name: 'Back: Monday 29 February' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday, 29 February 2016');
});

for (const [place, width, isBeside] of [
  ['under the day on a phone', 360, false],
  ['beside the day on a desk', 1280, true],
] as const) {
  test(`the calendar of the month stands ${place}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(day);
    const table = await page.getByRole('table', { name: 'July 2016' }).boundingBox();
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    const last = await page.getByRole('heading', { name: 'A letter without an hour' }).boundingBox();
    expect(table!.y > last!.y).toBe(!isBeside);
    expect(table!.x + table!.width <= heading!.x).toBe(isBeside);
  });
}
