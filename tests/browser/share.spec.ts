import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { siteNamed, urlOf } from './page-kinds.ts';

// Comments 1 to 5 and 8 of 12, three a page.
const article = urlOf(siteNamed('english'), '2008/the-clock-that-lost-a-minute/');
const opener = '#c2 > a.number';

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link of an article is copied, and the button says so', async ({ page }) => {
    await page.goto(`${article}#forum`);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Copied');
    expect(await copied(page)).toBe(article);
  });

  test('the button has its own name again after a while', async ({ page }) => {
    await page.goto(article);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  });

  test('the citation on the card is copied whole', async ({ page }) => {
    await page.goto(article);
    await page.locator('.card').getByRole('button', { name: 'Copy' }).click();
    await expect(page.locator('.card').getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await copied(page)).toMatch(
      /^Maud Fenwick; Piers Oldroyd: The clock that lost a minute\. In: .*2008\/.*\/$/,
    );
  });

  for (const [name, expected] of [
    ['Copy link', new RegExp(`^${article}#c2$`)],
    ['Copy citation', /^tock: Comment 2 on “The clock that lost a minute”\. In: The Harbour Courier, 30 March 2008/],
    ['BibTeX', /^@online\{2008-the-clock-that-lost-a-minute-c2,\n {2}author = \{\{tock\}\}/],
    ['RIS', /^TY {2}- ELEC[^]*\nER {2}- /],
    ['CSL-JSON', /"type": "post"/],
  ] as const) {
    test(`${name} of a single comment is copied from the menu at its number`, async ({ page }) => {
      await page.goto(article);
      await page.locator(opener).click();
      await menu(page).getByRole('button', { name, exact: true }).click();
      await expect(menu(page).getByRole('button', { name: 'Copied' })).toBeVisible();
      expect(await copied(page)).toMatch(expected);
    });
  }

  test('on the page of all comments the link leads to the page that holds the comment', async ({ page }) => {
    await page.goto(`${article}forum/all/`);
    await page.locator('#c5 > a.number').click();
    await menu(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(menu(page).getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await copied(page)).toBe(`${article}forum/2/#c5`);
  });

  test('a passage of the article is copied with its source and a link that says it', async ({ page }) => {
    const passage = 'when the weights were greased with butter';
    await page.goto(article);
    await select(page, '.prose p', passage);
    await offer(page).click();
    const [quote, source] = (await copied(page)).split('\n');
    expect(quote).toBe(`“${passage}”`);
    expect(source).toContain('Maud Fenwick; Piers Oldroyd: The clock that lost a minute. In: The Harbour Courier');
    expect(decodeURIComponent(source!.split('#:~:text=')[1]!)).toBe(passage);
  });

  for (const [where, path, within, begins, ends, of] of [
    ['in a comment', '', '#c1 .said', 'I have been early', 'early all my', '#c1'],
    ['over paragraphs', '', '.prose', 'The minute went missing', 'On Mondays he did', ''],
    ['that stands twice', 'forum/all/', '#c5 .said > p:last-of-type', 'greased with', 'with butter', '#c5'],
    ['in a quotation', 'forum/2/', '#c5 blockquote', 'greased with', 'with butter', '#c5'],
  ] as const) {
    test(`a reader of text fragments finds the passage ${where} by its link`, async ({ browser }) => {
      const context = await browser.newContext({ bypassCSP: true, permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await context.newPage();
      await page.goto(article + path);
      await select(page, within, begins, ends);
      const passage = await page.evaluate(() => getSelection()!.toString());
      await offer(page).click();
      const link = /http\S+$/.exec(await copied(page))![0];
      await page.goto(link);
      const found = await findFragment(page, link);
      expect(plain(found.text)).toBe(plain(passage));
      expect(found.comment).toBe(of);
      await context.close();
    });
  }

  test('a passage that stands twice is told apart by what stands around it', async ({ page }) => {
    await page.goto(`${article}forum/2/`);
    await select(page, '#c5 .said > p:last-of-type', 'greased with butter');
    await offer(page).click();
    const directive = decodeURIComponent((await copied(page)).split('#c5:~:text=')[1]!);
    expect(directive).toMatch(/nobody-,greased with butter/i);
  });

  test('half a word is quoted whole', async ({ page }) => {
    await page.goto(article);
    await select(page, '.prose p', 'ights were greased wi');
    await offer(page).click();
    expect(await copied(page)).toContain('“weights were greased with”');
  });

  test('keys alone quote a passage', async ({ page }) => {
    await page.goto(article);
    await select(page, '.prose p', 'when the weights were greased');
    await expect(offer(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(offer(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Copied');
    expect(await copied(page)).toContain('when the weights were greased');
  });
});

test('copying needs no permission', async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto(article);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
});

test('a browser without a clipboard for pages copies too', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(article);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
});

test('where nothing may copy, the text is shown and selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await page.goto(article);
  await page.getByRole('button', { name: 'Copy link' }).click();
  const field = page.getByRole('textbox', { name: 'The browser does not allow copying here' });
  await expect(field).toHaveValue(article);
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
    article.length,
  );
});

test('keys alone open the menu of a comment, and leave it where they came from', async ({ page }) => {
  await page.goto(article);
  await page.locator(opener).focus();
  await page.keyboard.press('Enter');
  await expect(menu(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(page.locator(opener)).toBeFocused();
});

test('the menu is of the comment whose number opened it', async ({ page }) => {
  await page.goto(article);
  for (const number of [1, 3]) {
    await page.locator(`#c${number} > a.number`).click();
    await expect(menu(page).getByRole('link', { name: `Comment ${number}` })).toHaveAttribute(
      'href',
      `${article}#c${number}`,
    );
    await page.keyboard.press('Escape');
  }
});

test('the menu writes a letter about the comment', async ({ page }) => {
  await page.goto(article);
  await page.locator(opener).click();
  const letter = await menu(page).getByRole('link', { name: 'By email' }).getAttribute('href');
  expect(new URL(letter!).searchParams.get('subject')).toBe('Comment 2 on “The clock that lost a minute”');
  expect(new URL(letter!).searchParams.get('body')).toContain(`${article}#c2`);
});

test('opening the menu does not move the page', async ({ page }) => {
  await page.goto(`${article}#c3`);
  const before = await page.evaluate(() => scrollY);
  await page.locator('#c3 > a.number').click();
  await expect(menu(page)).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('axe finds nothing in the open menu', async ({ page }) => {
  await page.goto(article);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.locator(opener).click();
    await expect(menu(page)).toBeVisible();
    const axe = new AxeBuilder({ page }).include('.menu').options({ rules: { 'target-size': { enabled: true } } });
    expect((await axe.analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('the device’s own share sheet gets title and link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => Promise.resolve(void (document.title = `${data.title} ${data.url}`)),
    });
  });
  await page.goto(article);
  await page.locator('.share').getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(`The clock that lost a minute ${article}`);
  await page.locator(opener).click();
  await menu(page).getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(`Comment 2 on “The clock that lost a minute” ${article}#c2`);
});

test('a device without a share sheet shows no button for one', async ({ page }) => {
  await page.addInitScript(() => delete (Navigator.prototype as Partial<Navigator>).share);
  await page.goto(article);
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
});

test('nothing of the menu or of quoting loads before it is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(article);
  const before = loaded.length;
  await page.locator(opener).click();
  await expect(menu(page)).toBeVisible();
  expect(loaded.slice(before).length).toBeGreaterThan(0);
  expect(loaded.slice(0, before).filter((url) => /menu|passage/.test(url))).toEqual([]);
});

test('one word is no passage', async ({ page }) => {
  await page.goto(article);
  await select(page, '.prose p', 'butter');
  await page.waitForTimeout(1000);
  await expect(offer(page)).toBeHidden();
});

for (const [name, leave] of [
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['letting the selection go', (page: Page) => page.evaluate(() => getSelection()?.empty())],
] as const) {
  test(`${name} takes the offer away`, async ({ page }) => {
    await page.goto(article);
    await select(page, '.prose p', 'greased with butter');
    await expect(offer(page)).toBeVisible();
    await leave(page);
    await expect(offer(page)).toBeHidden();
  });
}

test('what two people said is no passage of one', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => {
    const [one, other] = ['#c1 .said', '#c2 .said'].map((selector) => document.querySelector(selector)!);
    getSelection()!.setBaseAndExtent(one!, 0, other!, 1);
  });
  await page.waitForTimeout(1000);
  await expect(offer(page)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the number is the link to its comment, and the letter is a link', async ({ page }) => {
    await page.goto(article);
    await page.locator(opener).click();
    await expect(page).toHaveURL(`${article}#c2`);
    await expect(page.getByRole('link', { name: 'By email' })).toHaveAttribute('href', /^mailto:\?subject=The%20clock/);
  });
});

function menu(page: Page) {
  return page.getByRole('dialog', { name: 'Share and cite' });
}

function offer(page: Page) {
  return page.locator('.offer').getByRole('button');
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects from the first words to the last words within an element; the first words alone if none are given. */
async function select(page: Page, within: string, begins: string, ends = begins): Promise<void> {
  await page.evaluate(
    ([within, begins, ends]) => {
      const walker = document.createTreeWalker(document.querySelector(within)!, NodeFilter.SHOW_TEXT);
      const find = (words: string): [Node, number] => {
        for (let node = walker.currentNode; ; node = walker.nextNode()!) {
          const at = node instanceof Text ? node.data.indexOf(words) : -1;
          if (at >= 0) return [node, at];
        }
      };
      const [first, from] = find(begins);
      const [last, to] = find(ends);
      getSelection()!.setBaseAndExtent(first, from, last, to + ends.length);
    },
    [within, begins, ends] as const,
  );
}

/** What Chromium's polyfill finds by a link's text fragment: the words, and the comment they stand in. */
async function findFragment(page: Page, link: string): Promise<{ text: string; comment: string }> {
  const reader = readFileSync(
    fileURLToPath(import.meta.resolve('text-fragments-polyfill/text-fragment-utils')),
    'utf8',
  );
  await page.addScriptTag({
    type: 'module',
    content: `${reader}\nwindow.reader = { getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective };`,
  });
  // A module runs after it was added.
  await page.waitForFunction(() => 'reader' in window);
  return page.evaluate((hash) => {
    const { reader } = window as unknown as { reader: FragmentReader };
    const { text } = reader.parseFragmentDirectives(reader.getFragmentDirectives(hash));
    const [range] = reader.processTextFragmentDirective(text[0]);
    const comment = range?.startContainer.parentElement?.closest('.comment');
    return { text: range?.toString() ?? '', comment: comment ? `#${comment.id}` : '' };
  }, new URL(link).hash);
}

interface FragmentReader {
  getFragmentDirectives: (hash: string) => object;
  parseFragmentDirectives: (directives: object) => { text: object[] };
  processTextFragmentDirective: (directive: object | undefined) => Range[];
}

function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
