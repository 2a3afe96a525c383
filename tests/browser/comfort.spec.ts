import { expect, test } from '@playwright/test';
import { siteNamed, urlOf } from './page-kinds.ts';

const site = siteNamed('english');
const front = urlOf(site);
const article = urlOf(site, '2008/the-clock-that-lost-a-minute/');

test('the lamp is remembered on the next page', async ({ page }) => {
  await page.goto(front);
  await page.getByRole('button', { name: 'Dark' }).click();
  const dark = await paper(page);
  await page.goto(article);
  expect(await paper(page)).toBe(dark);
  await page.getByRole('button', { name: 'Light' }).click();
  expect(await paper(page)).not.toBe(dark);
});

test('without a choice the page is as light as the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(front);
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).not.toBe(light);
});

test("the browser's bar follows the lamp", async ({ page }) => {
  const bar = () => page.locator('meta[name=theme-color][media=""]').getAttribute('content');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(front);
  expect(await bar()).toBe('#f6f1e7');
  await page.getByRole('button', { name: 'Dark' }).click();
  expect(await bar()).toBe('#16130f');
});

test('a dismissed notice stays dismissed', async ({ page }) => {
  await page.goto(front);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('The back room has a new lamp.')).toBeHidden();
  await page.goto(article);
  await expect(page.getByText('The back room has a new lamp.')).toBeHidden();
});

test('the first key leads past the chrome', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('keys alone reach every link and button, and each shows that it is reached', async ({ page }) => {
  await page.goto(article);
  const total = await page.locator('a[href], button, summary, [tabindex="0"]').filter({ visible: true }).count();
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let step = 0; step < total; step++) {
    await page.keyboard.press('Tab');
    const { place, outline } = await page.evaluate(() => {
      const element = document.activeElement!;
      const place = Array.from(document.querySelectorAll('*')).indexOf(element);
      return { place: `${element.localName} ${place}`, outline: getComputedStyle(element).outlineStyle };
    });
    reached.add(place);
    if (outline === 'none') unseen.push(place);
  }
  expect(reached.size).toBe(total);
  expect(unseen).toEqual([]);
});

test('paper opens folded comments and leaves the chrome away', async ({ page }) => {
  await page.goto(article);
  await expect(page.getByText('I should like the minute back')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('I should like the minute back')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dark' })).toBeHidden();
});

function paper(page: { evaluate: (read: () => string) => Promise<string> }): Promise<string> {
  return page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor,
  );
}
