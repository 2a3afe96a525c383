import { gunzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fileOf, type Directory } from '../../src/search/format.ts';
import { siteNamed, urlOf } from './page-kinds.ts';

const root = siteNamed('root');
const search = urlOf(root, 'search/');
const lanterns = '2011/altenbrueck-schaltet-nachts-die-laternen-aus/';
const field = (page: Page) => page.getByRole('searchbox', { name: 'Im Archiv suchen' });
const articles = (page: Page) => page.getByRole('region', { name: /^Artikel/ });
const comments = (page: Page) => page.getByRole('region', { name: /^Beiträge/ });
const headline = (page: Page) =>
  articles(page).getByRole('link', { name: 'Altenbrück schaltet nachts die Laternen aus' });

async function ask(page: Page, text: string): Promise<void> {
  await page.goto(search);
  await field(page).fill(text);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === text);
  await expect(page.locator('[data-part=state]')).not.toHaveText(/^(Es wird gesucht …)?$/);
}

test('the cursor stands in the field of the search page', async ({ page }) => {
  await page.goto(search);
  await expect(field(page)).toBeFocused();
});

test('an answer waits for no script that the page does not name', async ({ page }) => {
  const html = await (await page.request.get(search)).text();
  await page.route(/\.js$/, (route) =>
    html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
  );
  await page.goto(`${search}?q=laternen+altenbrück`);
  await expect(headline(page)).toBeVisible();
});

test('answers come while one types, inflected words marked', async ({ page }) => {
  await ask(page, 'laterne');
  await expect(headline(page).locator('mark')).toHaveText('Laternen');
});

test('an umlaut may be typed as two letters', async ({ page }) => {
  await ask(page, 'altenbrueck laternen');
  await expect(headline(page)).toBeVisible();
});

test('articles and comments say how many they are', async ({ page }) => {
  await ask(page, 'laterne');
  await expect(page.locator('[data-part=state]')).toHaveText(/^\d+ Treffer: \d+ Artikel und \d+ Beiträge$/);
});

test('those who listen hear the count', async ({ page }) => {
  await ask(page, 'laterne');
  await expect(page.getByRole('status')).toHaveText(/^\d+ Treffer: /);
});

test('more comments are shown on demand, and the focus goes on with them', async ({ page }) => {
  await ask(page, 'laterne');
  const rows = comments(page).locator('.found > li');
  await expect(rows).toHaveCount(10);
  await page.getByRole('button', { name: 'Weitere Beiträge' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(10);
  await expect(rows.nth(10).locator('a')).toBeFocused();
});

test('a comment is reached by its number, and its words are marked there', async ({ page }) => {
  await ask(page, 'laterne');
  const link = comments(page).locator('.found a').first();
  await link.scrollIntoViewIfNeeded();
  await expect(link).toHaveAccessibleName(/^Beitrag \d+ von /);
  await link.click();
  await expect(page).toHaveURL(/#c\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect.poll(() => markedTexts(page)).toContain('Laterne');
});

test('nothing of the question travels with the link', async ({ page }) => {
  const asked: string[] = [];
  await ask(page, 'laterne');
  page.on('request', (request) => asked.push(request.url() + (request.headers()['referer'] ?? '')));
  await comments(page).locator('.found a').first().click();
  await expect(page.getByRole('button', { name: 'Markierungen ausblenden' })).toBeVisible();
  expect(asked.filter((text) => text.includes('laterne') && !text.includes(lanterns))).toEqual([]);
});

test('no hit moves when it is told how many there are', async ({ page }) => {
  await page.goto(search);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const tops = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const seen = new Set<number>();
        const look = () => {
          const hit = document.querySelector('[data-article]');
          if (hit) seen.add(hit.getBoundingClientRect().top);
          if (document.querySelector('[data-part=state]')!.textContent.includes('Treffer')) resolve([...seen]);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await field(page).fill('laterne');
  expect(await tops).toHaveLength(1);
});

test('the marks can be taken away, and stay away', async ({ page }) => {
  await ask(page, 'laterne');
  await headline(page).click();
  await page.getByRole('button', { name: 'Markierungen ausblenden' }).click();
  expect(await markedTexts(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Markierungen ausblenden' })).toBeHidden();
});

test('a page that nobody searched for marks nothing and loads nothing for it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(urlOf(root, lanterns));
  await page.evaluate(() => document.fonts.ready);
  expect(scripts.filter((url) => /mark-page|search\.astro|search\/index/.test(url))).toEqual([]);
});

test('a result opened in a tab of its own is marked too', async ({ page, context }) => {
  await ask(page, 'laterne');
  // By the menu of the browser: a tab that headless Chromium is to open by itself sometimes never comes, on any page.
  await headline(page).click({ button: 'right' });
  const opened = await context.newPage();
  await opened.goto(urlOf(root, lanterns));
  await expect.poll(() => markedTexts(opened)).toContain('Laternen');
});

test('a year narrows the search, and the way back widens it', async ({ page }) => {
  await ask(page, 'laterne');
  const all = await page.locator('[data-part=state]').textContent();
  await page.getByRole('button', { name: /^2011 \d/ }).click();
  await expect(page).toHaveURL(/from=2011&to=2011/);
  await expect(page.locator('[data-part=state]')).not.toHaveText(all!);
  await page.goBack();
  await expect(page.locator('[data-part=state]')).toHaveText(all!);
});

test('a section, a kind and an order narrow and arrange', async ({ page }) => {
  await ask(page, 'laterne');
  await page.getByRole('radio', { name: /^Gesellschaft/ }).check();
  await page.getByRole('radio', { name: /^nur Beiträge/ }).check();
  await page.getByRole('radio', { name: 'Älteste zuerst' }).check();
  await expect(page).toHaveURL(/section=gesellschaft&kind=comments&order=oldest/);
  await expect(articles(page)).toBeHidden();
  await expect(comments(page).getByText('28. Oktober 2011').first()).toBeVisible();
});

test('an address asks what it says', async ({ page }) => {
  await page.goto(`${search}?q=laterne&kind=articles&from=2011&to=2011`);
  await expect(headline(page)).toBeVisible();
  await expect(field(page)).toHaveValue('laterne');
  await expect(page.getByRole('radio', { name: /^nur Artikel/ })).toBeChecked();
});

test('a thread is searched alone', async ({ page }) => {
  await page.goto(`${search}?thread=${encodeURIComponent(lanterns.slice(0, -1))}`);
  await field(page).fill('laterne');
  await expect(page.getByText('Nur in einem Forum: Altenbrück schaltet nachts die Laternen aus')).toBeVisible();
  await page.getByRole('button', { name: 'Überall suchen' }).click();
  await expect(page).not.toHaveURL(/thread/);
});

test('the way back leads to whole questions, not to letters', async ({ page }) => {
  await ask(page, 'nebel');
  await field(page).press('Enter');
  await field(page).pressSequentially('buch');
  await expect(page).toHaveURL(/q=nebelbuch$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('nebel');
});

test('a slip of the pen is asked about, never put right in silence', async ({ page }) => {
  await ask(page, 'laternne');
  await expect(page.locator('[data-part=state]')).toHaveText('Nichts gefunden.');
  await page.getByRole('button', { name: /^Meinten Sie Laterne/ }).click();
  await expect(headline(page)).toBeVisible();
});

test('where all words are to be left out, the page says what is missing', async ({ page }) => {
  await ask(page, '-laterne');
  await expect(page.locator('[data-part=state]')).toHaveText('Hier fehlt noch ein Wort, das vorkommen soll.');
});

test('where nothing is found, the page says what may help', async ({ page }) => {
  await ask(page, 'xqzwvxqzwv');
  await expect(page.getByText('„xqzwvxqzwv“ steht nirgends im Archiv.')).toBeVisible();
  await expect(page.getByText('Was helfen kann:')).toBeVisible();
});

test('an index that is missing is said in plain words, and asked for again', async ({ page }) => {
  await page.route('**/search/index/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${search}?q=laterne`);
  await expect(page.getByText('Das Verzeichnis der Suche lässt sich nicht lesen.')).toBeVisible();
  await page.unroute('**/search/index/**');
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(headline(page)).toBeVisible();
});

test('counts that cannot be had leave the hits, and are asked for again with the directory', async ({ page }) => {
  const directory = await (await page.request.get(urlOf(root, 'search/index/directory.bin'))).body();
  const { ledger } = JSON.parse(gunzipSync(directory).toString()) as Directory;
  const file = `**/search/index/${fileOf(ledger)}`;
  await page.route(file, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${search}?q=laterne`);
  await expect(page.getByText('Das Verzeichnis der Suche lässt sich nicht lesen.')).toBeVisible();
  await expect(headline(page)).toBeVisible();
  await page.unroute(file);
  const again = page.waitForRequest('**/directory.bin');
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await again;
  await expect(page.getByRole('button', { name: /^2011 \d/ })).toBeVisible();
});

test('a network that is gone is said in plain words', async ({ page, context }) => {
  await page.goto(search);
  await expect(field(page)).toBeFocused();
  await context.setOffline(true);
  await field(page).fill('laterne');
  await expect(page.getByText('Die Suche erreicht das Archiv nicht.')).toBeVisible();
});

test('the key / leads to the field from any page, but not from within one', async ({ page }) => {
  await page.goto(urlOf(root, lanterns));
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
});

test('the key / can be switched off', async ({ page }) => {
  await page.goto(search);
  await page.getByText('So wird gesucht').click();
  await page.getByRole('button', { name: 'Tasten ausschalten' }).click();
  await page.goto(urlOf(root, lanterns));
  await page.keyboard.press('/');
  await expect(page).toHaveURL(urlOf(root, lanterns));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing among results, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await ask(page, 'laterne');
      await expect(headline(page).locator('mark')).toBeVisible();
      if (width === 320) await page.getByText('Eingrenzen').click();
      const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
      const { violations } = await axe.analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))).toEqual([]);
    }
  });
}

for (const site of ['root', 'archiv']) {
  test(`an address that leads nowhere offers what its words may have meant, on the site ${site}`, async ({ page }) => {
    await page.goto(urlOf(siteNamed(site), 'politik/stadt/altenbrueck-schaltet-die-laternen-ab-a-1053779.html'));
    await page.getByRole('link', { name: 'Altenbrück schaltet nachts die Laternen aus' }).click();
    await expect(page).toHaveURL(urlOf(siteNamed(site), lanterns));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and offers other ways', async ({ page }) => {
    await page.goto(search);
    await expect(page.getByText('dazu braucht sie JavaScript')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await page.locator('main').getByRole('link', { name: 'Archiv nach Jahren, Monaten und Tagen' }).click();
    await expect(page).toHaveURL(urlOf(root, 'archive/'));
  });
});

/** The texts that are marked on the page. */
function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from((CSS.highlights.get('found') ?? new Set()) as Iterable<Range>, (range) => range.toString()),
  );
}
