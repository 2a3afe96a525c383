import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { siteNamed, urlOf } from './page-kinds.ts';

// 240 comments, 25 a page.
const article = urlOf(siteNamed('root'), '2011/altenbrueck-schaltet-nachts-die-laternen-aus/');
const whole = `${article}forum/all/`;
/** Comments 1 to 5 and 8 of 12, three a page. */
const clock = urlOf(siteNamed('english'), '2008/the-clock-that-lost-a-minute/');

test.describe('finding in a thread', () => {
  test('the link of any page leads to a field over the whole thread', async ({ page }) => {
    await page.goto(`${article}forum/3/`);
    await page.getByRole('link', { name: 'In diesem Forum suchen' }).click();
    await expect(page).toHaveURL(`${whole}#find`);
    await expect(field(page)).toBeFocused();
  });

  test('words are found inflected and within others, counted and marked', async ({ page }) => {
    await page.goto(`${whole}#find=laternen`);
    await expect(count(page)).toHaveText(/^1 von 19,/);
    await expect.poll(() => marked(page, 'found')).toContain('Laterne');
    await expect.poll(() => marked(page, 'found')).toContain('Laternenstunden');
  });

  test('Enter leads to the next comment and Shift with Enter back, and the address says where', async ({ page }) => {
    await page.goto(`${whole}#find=laternen&at=3`);
    await expect(count(page)).toHaveText(/^2 von 19, Beitrag 3 von /);
    await field(page).press('Enter');
    await expect(page).not.toHaveURL(/at=3$/);
    await field(page).press('Shift+Enter');
    await expect(page).toHaveURL(/#find=laternen&at=3$/);
    await expect(page.locator('#c3')).toBeInViewport();
  });

  test('n and p lead on outside the field', async ({ page }) => {
    await page.goto(`${whole}#find=laternen&at=2`);
    await expect(count(page)).toHaveText(/^1 von 19,/);
    await page.getByRole('button', { name: 'Nächster Treffer' }).focus();
    await page.keyboard.press('n');
    await expect(count(page)).toHaveText(/^2 von 19,/);
    await page.keyboard.press('p');
    await expect(count(page)).toHaveText(/^1 von 19,/);
  });

  test('back and forward lead from question to question, and out of it', async ({ page }) => {
    await page.goto(whole);
    await page.getByRole('link', { name: 'In diesem Forum suchen' }).click();
    await field(page).fill('laternen');
    await expect(count(page)).toHaveText(/von 19,/);
    await field(page).press('Enter');
    await field(page).fill('haftung');
    await expect(count(page)).not.toHaveText(/von 19,/);
    await page.goBack();
    await expect(field(page)).toHaveValue('laternen');
    await page.goBack();
    await expect(field(page)).toBeHidden();
    expect(await marked(page, 'found')).toEqual([]);
    await page.goForward();
    await expect(field(page)).toHaveValue('laternen');
  });

  test('an author’s name leads to all that they wrote in the thread', async ({ page }) => {
    await page.goto(article);
    const name = page.locator('#c2 > header b a');
    await expect(name).toHaveText('Sparfuchs58');
    await name.click();
    await expect(page).toHaveURL(`${whole}#by=Sparfuchs58&at=2`);
    await expect(page.getByText('Alle 9 Beiträge von Sparfuchs58 in dieser Diskussion')).toBeVisible();
    await expect(count(page)).toHaveText(/^1 von 9,/);
  });

  test('words narrow what an author wrote, and anybody’s is one button away', async ({ page }) => {
    await page.goto(`${whole}#by=Sparfuchs58`);
    await field(page).fill('laternen');
    await expect(page).toHaveURL(/#find=laternen&by=Sparfuchs58/);
    await page.getByRole('button', { name: 'Von allen' }).click();
    await expect(count(page)).toHaveText(/von 19,/);
  });

  test('a thread on one page is searched where it stands', async ({ page }) => {
    const small = urlOf(siteNamed('root'), '2012/schnee-klingt-nach-kartoffelmehl/');
    await page.goto(small);
    await page.locator('.state a.needs-js').click();
    await expect(page).toHaveURL(`${small}#find`);
    await expect(field(page)).toBeFocused();
  });

  test('what is nowhere in the thread may be elsewhere in the archive', async ({ page }) => {
    await page.goto(`${whole}#find=zwetschgendatschi`);
    await page.getByRole('link', { name: 'Im ganzen Archiv suchen' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=zwetschgendatschi$/);
  });

  test('a fold opens where the word stands in it', async ({ page }) => {
    await page.goto(`${whole}#find=Nebensatz+Privatmenschen`);
    await expect(page.locator('.comment details', { hasText: 'Nebensatz' })).toHaveAttribute('open');
  });

  test('Escape ends it at the comment that was found', async ({ page }) => {
    await page.goto(`${whole}#find=laternen&at=3`);
    await expect(count(page)).toHaveText(/^2 von 19,/);
    await field(page).press('Escape');
    await expect(page).toHaveURL(`${whole}#c3`);
    await expect(page.locator('#c3 > a.number')).toBeFocused();
  });

  test('nothing for it loads before somebody asks', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto(article);
    await page.mouse.move(100, 100);
    await page.waitForLoadState('networkidle');
    expect(scripts.filter((url) => /thread-finder|question|thread\.json/.test(url))).toEqual([]);
  });

  test('axe finds nothing in it', async ({ page }) => {
    await page.goto(`${clock}forum/all/#find=the`);
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/^1 of/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

test.describe('keys', () => {
  test('j and k lead from comment to comment', async ({ page }) => {
    await page.goto(whole);
    for (const [key, comment] of [
      ['j', '#c1'],
      ['j', '#c2'],
      ['j', '#c3'],
      ['k', '#c2'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.locator(`${comment} > a.number`)).toBeFocused();
      await expect(page.locator(comment)).toBeInViewport();
    }
  });

  test('j goes on from where one has scrolled to', async ({ page }) => {
    await page.goto(`${whole}#c150`);
    await expect(page.locator('#c150')).toBeInViewport();
    await page.keyboard.press('j');
    await expect(page.locator('#c151 > a.number')).toBeFocused();
  });

  test('a leads to the article and back to the comment', async ({ page }) => {
    await page.goto(`${whole}#c150`);
    await page.keyboard.press('a');
    await expect(page).toHaveURL(`${article}#inhalt`);
    await page.waitForLoadState();
    await page.keyboard.press('a');
    await expect(page).toHaveURL(`${whole}#c150`);
    await expect(page.locator('#c150')).toBeInViewport();
  });

  test('f leads to the search of the thread', async ({ page }) => {
    await page.goto(article);
    await page.keyboard.press('f');
    await expect(page).toHaveURL(`${whole}#find`);
  });

  test('v leads to all that bears the name of the comment one is at', async ({ page }) => {
    await page.goto(`${whole}#c150`);
    await expect(page.locator('#c150')).toBeInViewport();
    const name = (await page.locator('#c150 > header b').textContent())!;
    await page.keyboard.press('v');
    await expect(page).toHaveURL(`${whole}#by=${encodeURIComponent(name)}&at=150`);
  });

  test('they say what they do, and one switch turns off all of them', async ({ page }) => {
    await page.goto(article);
    await page.locator('.keys').hover();
    await expect(page.locator('.keys')).toContainText('j nächster Beitrag');
    await page.locator('.keys').getByRole('button', { name: 'Ausschalten' }).click();
    await page.keyboard.press('j');
    await expect(page.locator('#c1 > a.number')).not.toBeFocused();
    await page.keyboard.press('/');
    expect(page.url()).toBe(article);
    await page.reload();
    await page.locator('.keys').hover();
    await expect(page.locator('.keys').getByRole('button', { name: 'Einschalten' })).toBeVisible();
  });

  test('in a field they are letters', async ({ page }) => {
    await page.goto(`${whole}#find=`);
    await field(page).pressSequentially('jkafnp');
    await expect(field(page)).toHaveValue('jkafnp');
  });

  test.describe('on a device without keys', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } });

    test('nothing is said of them', async ({ page }) => {
      await page.goto(article);
      await expect(page.locator('.keys')).toBeHidden();
    });
  });
});

test.describe('the way to the article', () => {
  test('shows itself to who scrolls upwards in the thread, and leads back', async ({ page }) => {
    await page.goto(`${article}forum/2/#c40`);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(200);
    const way = page.locator('.way');
    await expect(way).toBeHidden();
    await page.mouse.wheel(0, -150);
    await way.getByRole('link', { name: 'Zum Artikel' }).click();
    await expect(page).toHaveURL(`${article}#inhalt`);
    await page.mouse.move(200, 200);
    await way.getByRole('link', { name: /^Zurück zu Beitrag 4\d$/ }).click();
    await expect(page).toHaveURL(/forum\/2\/#c4\d$/);
  });
});

test.describe('the place in a long thread', () => {
  test('is offered when one comes back, and can be forgotten', async ({ page }) => {
    await readUntil(page, 60);
    await page.goto(article);
    await page.mouse.move(200, 200);
    const offer = page.getByText(/^Sie waren hier schon bei Beitrag \d+\.$/);
    await expect(offer).toBeVisible();
    await page.getByRole('link', { name: 'Dort weiterlesen' }).click();
    await expect(page).toHaveURL(/forum\/all\/#c\d+$/);
    await page.goto(article);
    await page.mouse.move(200, 200);
    await page.getByRole('button', { name: 'Vergessen' }).click();
    await expect(offer).toBeHidden();
    expect(await page.evaluate(() => localStorage.getItem('places'))).toBeNull();
  });

  test('is not kept for who wants nothing kept', async ({ page }) => {
    await page.goto(article);
    await page.evaluate(() => localStorage.setItem('keep /', 'nothing'));
    await readUntil(page, 60);
    expect(await page.evaluate(() => localStorage.getItem('places'))).toBeNull();
  });

  test('is forgotten with all the rest', async ({ page }) => {
    await readUntil(page, 60);
    await page.goto(urlOf(siteNamed('root'), 'offline/'));
    await page.evaluate(() => localStorage.setItem('places', '{}'));
    await page.locator('[data-piece=stop]').click();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('places'))).toBeNull();
  });
});

test('a number beyond the end of the thread is said to be unknown', async ({ page }) => {
  await page.goto(`${article}#c999`);
  await expect(page).toHaveURL(/forum\/10\/#c999$/);
  const said = page.getByText('Von einem Beitrag 999 weiß dieses Archiv nichts. Der letzte bekannte ist Beitrag 240.');
  await expect(said).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is shown that would need it', async ({ page }) => {
    await page.goto(whole);
    await expect(
      page.locator('.keys, .strip, [data-aid=place], .state a.needs-js').filter({ visible: true }),
    ).toHaveCount(0);
  });
});

function field(page: Page) {
  return page.getByRole('search').getByRole('searchbox');
}

function count(page: Page) {
  return page.getByRole('search').getByRole('status');
}

/** The texts that a highlight marks. */
function marked(page: Page, name: string): Promise<string[]> {
  return page.evaluate((key) => Array.from(CSS.highlights.get(key) ?? [], String), name);
}

async function readUntil(page: Page, comment: number): Promise<void> {
  await page.clock.install();
  await page.goto(`${whole}#c${comment}`);
  await page.mouse.move(200, 200);
  await page.waitForLoadState('networkidle');
  await page.clock.runFor(11_000);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(100);
  await page.clock.runFor(2_000);
}
