import { expect, test, type Page } from '@playwright/test';
import { feedsOf } from '../site/feeds.ts';
import { siteNamed, urlOf } from './page-kinds.ts';

const site = siteNamed('english');

test('every feed is XML that a browser reads to its end', async ({ page }) => {
  const feeds = ['root', 'english']
    .flatMap((name) => feedsOf(siteNamed(name)))
    .filter(({ format }) => format !== 'json');
  await page.goto(urlOf(site));
  const broken = await page.evaluate(
    (files) =>
      files.filter(({ text }) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')),
    feeds.map(({ file, text }) => ({ file, text })),
  );
  expect(broken.map(({ file }) => file)).toEqual([]);
});

for (const [format, file, seen] of [
  ['an Atom feed', 'feed.xml', 'published subtitle title'],
  ['an RSS feed', 'rss.xml', 'description pubDate title'],
  ['the feed of a thread', '2008/the-clock-that-lost-a-minute/feed.xml', 'published subtitle title updated'],
] as const) {
  test(`${format} that one opens says what it is`, async ({ page }) => {
    await page.goto(urlOf(site, file));
    const said = await page.evaluate(() => {
      const root = document.querySelector('feed, channel');
      return root && [getComputedStyle(root, '::before').content, getComputedStyle(root, '::after').content];
    });
    expect(said).toEqual([expect.stringContaining('This is a feed'), expect.stringContaining('Copy the address')]);
  });

  test(`${format} that one opens shows titles and days, and no code`, async ({ page }) => {
    await page.goto(urlOf(site, file));
    expect(await shown(page)).toBe(seen);
  });
}

/** Names of the elements whose text one sees. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts = Array.from(document.querySelectorAll('*')).filter(
      (element) => element.children.length === 0 && element.getClientRects().length > 0,
    );
    return [...new Set(texts.map(({ localName }) => localName))].sort().join(' ');
  });
}
