import { expect, test, type Page } from '@playwright/test';
import { siteNamed, urlOf } from './page-kinds.ts';

// 240 comments on one page, of which only those near the window are laid out.
const article = urlOf(siteNamed('root'), '2011/altenbrueck-schaltet-nachts-die-laternen-aus/');
const whole = `${article}forum/all/`;
const conversation = `${article}forum/conversation/`;
/** `scroll-padding` of the page, in pixels. */
const landing = 24;

test('a link to a comment lands exactly, and what is laid out meanwhile moves nothing', async ({ page }) => {
  await page.goto(whole);
  const missed = await page.evaluate(async (top) => {
    const picture = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const numbers: number[] = [];
    for (let number = 3; number < 230; number += 25) {
      location.hash = `#c${number}`;
      for (let time = 0; time < 3; time++) await picture();
      if (Math.abs(document.getElementById(`c${number}`)!.getBoundingClientRect().top - top) >= 1) numbers.push(number);
    }
    return numbers;
  }, landing);
  expect(missed).toEqual([]);
});

for (const page of [whole, conversation]) {
  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`a link from elsewhere lands exactly on ${new URL(page).pathname}`, async ({ page: tab }) => {
      const tops: number[] = [];
      for (const number of [31, 117, 203]) {
        await tab.goto('about:blank');
        await tab.goto(`${page}#c${number}`);
        // What comes near the window is laid out with the next pictures.
        await tab.waitForTimeout(300);
        tops.push((await tab.locator(`#c${number}`).boundingBox())!.y);
      }
      expect(tops.filter((top) => Math.abs(top - landing) >= 1)).toEqual([]);
    });
  });
}

test('nothing that is left out stands within what is left out', async ({ page }) => {
  await page.goto(conversation);
  expect(await page.locator('.stretch .stretch').count()).toBe(0);
  expect(await page.locator('.stretch').count()).toBeGreaterThan(1);
});

test('reading upwards from a comment runs evenly', async ({ page }) => {
  await page.goto(`${whole}#c200`);
  await expect(page.locator('#c200')).toBeInViewport();
  const steps: number[] = [];
  for (let time = 0; time < 5; time++) {
    const before = await topOf(page, '#c200');
    await page.mouse.wheel(0, -300);
    await page.waitForTimeout(250);
    steps.push((await topOf(page, '#c200')) - before);
  }
  expect(steps.filter((step) => Math.abs(step - 300) > 2)).toEqual([]);
});

test.describe('the way back leads to the comment that was read', () => {
  test('from another page', async ({ page }) => {
    await page.goto(whole);
    const { comment, top } = await readOn(page);
    await page.goto(article);
    await page.goBack();
    await expect.poll(() => topOf(page, comment)).toBeCloseTo(top, -1);
  });

  test('from another comment', async ({ page }) => {
    await page.goto(whole);
    const { comment, top } = await readOn(page);
    await page.evaluate(() => (location.hash = '#c200'));
    await expect(page.locator('#c200')).toBeInViewport();
    await page.goBack();
    await expect.poll(() => topOf(page, comment)).toBeCloseTo(top, -1);
  });

  test('when the page is loaded anew', async ({ page }) => {
    await page.goto(whole);
    const { comment, top } = await readOn(page);
    await page.reload();
    await expect.poll(() => topOf(page, comment)).toBeCloseTo(top, -1);
  });
});

test('on paper every comment is laid out', async ({ page }) => {
  await page.goto(whole);
  await page.emulateMedia({ media: 'print' });
  const guessed = await page
    .locator('#forum *')
    .evaluateAll((all) => all.filter((part) => getComputedStyle(part).contentVisibility === 'auto').length);
  expect(guessed).toBe(0);
});

/** Reads on for some screens; the comment at the top of the window then, and how far below it stands. */
async function readOn(page: Page): Promise<{ comment: string; top: number }> {
  await page.mouse.move(200, 300);
  for (let time = 0; time < 20; time++) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(30);
  }
  // Until the place is kept.
  await page.waitForTimeout(600);
  const comment = await page.evaluate(() => document.elementFromPoint(innerWidth / 2, 100)?.closest('.comment')?.id);
  return { comment: `#${comment}`, top: await topOf(page, `#${comment}`) };
}

function topOf(page: Page, comment: string): Promise<number> {
  return page.locator(comment).evaluate((element) => element.getBoundingClientRect().top);
}
