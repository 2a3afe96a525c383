import { expect, test, type Page } from '@playwright/test';
import { pagesOf } from '../site/sites.ts';
import { siteNamed, urlOf } from './page-kinds.ts';

// Comments 1 to 12, 16 and 17 of 20, three a page; 2 was removed, and 4 to 11 answer each other.
const ladder = urlOf(siteNamed('english'), '2009/a-ladder-in-the-loft/');
const conversation = `${ladder}forum/conversation/`;

for (const site of [siteNamed('root'), siteNamed('english')]) {
  test(`every comment of every thread of the site "${site.name}" lands in view, in every order`, async ({ page }) => {
    test.setTimeout(300_000);
    const paths = pagesOf(site).filter(({ html }) => html.includes('class="comment"'));
    const missed: string[] = [];
    for (const { path } of paths) {
      const url = urlOf(site, path.slice(1));
      await page.goto(url);
      missed.push(...(await outOfView(page)).map((id) => `${url}#${id}`));
    }
    expect(missed).toEqual([]);
    expect(paths.some(({ path }) => path.endsWith('/forum/conversation/'))).toBe(true);
  });
}

/** Ids of comments that are not at the top of the window, or at the end of the page, after one has gone to them. */
function outOfView(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const picture = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const missed: string[] = [];
    for (const { id } of document.querySelectorAll('.comment')) {
      location.hash = id;
      await picture();
      await picture();
      const { top } = document.getElementById(id)!.getBoundingClientRect();
      const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 1;
      if (top < 0 || (top > 100 && !isAtEnd) || top > innerHeight - 20) missed.push(id);
    }
    return missed;
  });
}

test('a comment’s address lands in the conversation without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const number of [3, 11, 14, 17]) {
    await page.goto(`${conversation}#c${number}`);
    await expect(page.locator(`#c${number}`)).toBeInViewport();
  }
  await context.close();
});

test('the answers to a comment are found from its page, and the way back from each', async ({ page }) => {
  await page.goto(ladder);
  await page.locator('#c1').getByRole('link', { name: '2 replies' }).click();
  await expect(page).toHaveURL(`${conversation}#c1`);
  await page.locator('#c1 > .answers').getByRole('link', { name: '2 replies' }).click();
  await expect(page).toHaveURL(`${conversation}#c4`);
  await page.locator('#c4 > header').getByRole('link', { name: 'In reply to #1 by rung' }).click();
  await expect(page).toHaveURL(`${conversation}#c1`);
});

test('who listens hears a conversation as counted lists under headings that say number, title and author', async ({
  page,
}) => {
  await page.goto(conversation);
  await expect(page.locator('#forum')).toMatchAriaSnapshot(`
    - region "Comments":
      - navigation "Order":
        - list:
          - listitem:
            - link "as posted"
          - listitem:
            - link "by conversation"
          - listitem:
            - link "newest first"
      - list "14 comments":
        - listitem:
          - link "Link to comment 1"
          - 'heading "Comment 1: Counting by rung" [level=3]'
          - paragraph:
            - time: 14 May 2009, 09:07
          - paragraph: Eleven ladders and not one window that anybody has cleaned.
          - paragraph:
            - link "2 replies"
          - list "2 replies to comment 1, 9 with all further ones":
            - listitem:
              - link "Link to comment 4"
              - heading /^Comment 4 by Wolframgruben/ [level=4]
              - paragraph:
                - time: 14 May 2009, 09:28
                - 'link "↑ In reply to #1 by rung"'
              - paragraph: The one with the blue feet is mine.
              - paragraph:
                - link "1 reply"
              - list "1 reply to comment 4, 7 with all further ones"
            - listitem:
              - link "Link to comment 12"
              - heading "Comment 12 by beam" [level=4]
              - paragraph:
                - time: 14 May 2009, 10:24
                - 'link "↑ In reply to #1 by rung"'
              - paragraph: I should like to hear the caretaker.
          - paragraph:
            - link "↑ back to comment 1"
        - listitem:
          - link "Link to comment 2"
          - heading "Comment 2 by gone-away" [level=3]
          - paragraph:
            - time: 14 May 2009, 09:14
          - paragraph: /taken out/
          - paragraph:
            - link "1 reply"
          - list "1 reply to comment 2"
        - listitem:
          - text: 13–15
          - heading "Comments 13 to 15 are not archived." [level=3]
          - paragraph:
            - link "Why?"
            - link "See the original"
          - list "1 reply to comments that are not archived":
            - listitem:
              - heading "Comment 16 by plumb line" [level=4]
              - paragraph:
                - time: 14 May 2009, 10:52
                - text: "↑ In reply to #14, not archived"
        - listitem:
          - heading "Comment 17 by rung" [level=3]
        - listitem:
          - heading "Comments 18 to 20 are not archived." [level=3]
  `);
});

test('letters piled up in one comment stand on no other', async ({ page }) => {
  await page.goto(ladder);
  await page.evaluate(() => document.fonts.ready);
  const above = page.locator('#c2');
  const before = await above.screenshot();
  await page.locator('#c3 > header').evaluate((header) => {
    header.prepend('Z\u030d\u0347'.replace(/[\u0300-\u036f]/g, (mark) => mark.repeat(80)));
  });
  expect((await above.screenshot()).equals(before)).toBe(true);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 760 } });

  for (const [name, path] of [
    ['an article', ''],
    ['a further page', 'forum/3/'],
    ['all comments', 'forum/all/'],
    ['a conversation', 'forum/conversation/'],
  ] as const) {
    test(`a thread begins before two thirds of the window are gone: ${name}`, async ({ page }) => {
      await page.goto(urlOf(siteNamed('root'), `2011/altenbrueck-schaltet-nachts-die-laternen-aus/${path}`));
      const top = (await page.locator('#forum').boundingBox())!.y;
      expect((await page.locator('.comment').first().boundingBox())!.y - top).toBeLessThan(507);
    });
  }
});
