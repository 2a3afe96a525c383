import { expect, test as base, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { fileServer } from '../site/file-server.ts';
import { siteNamed } from './page-kinds.ts';

const site = siteNamed('archiv');
const read = '2015/usa-russland-und-der-is-geheimdienste-sollen-sich-abgesprochen-haben/';
const unread = '2016/die-drehtuer/';
const headline = /Geheimdienste sollen sich abgesprochen haben/;

/** A copy of a built site on a host of its own, which can be changed and switched off. */
class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
  private readonly server: Server = fileServer(this.folder, site.base);
  private port = 0;

  async switchOn(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, 'localhost', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async switchOff(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  url(path = ''): string {
    return `http://localhost:${this.port}${site.base}${path}`;
  }

  change(file: string, from: RegExp | string, to: string): void {
    const path = join(this.folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }
}

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = new Host();
    cpSync(site.folder, host.folder, { recursive: true });
    await host.switchOn();
    await use(host);
    await host.switchOff();
    rmSync(host.folder, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });

test('what one has read is there without a connection, the first page too', async ({ page, host }) => {
  await page.goto(host.url(read));
  await shelved(page, 1);
  await host.switchOff();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Serif 4');
  await host.switchOn();
});

test('a page that one has not read says so, in the face of the house, and what is there', async ({ page, host }) => {
  await page.goto(host.url(read));
  await shelved(page, 1);
  await host.switchOff();
  await page.goto(host.url(unread));
  await expect(page.getByRole('heading', { level: 1, name: 'Keine Verbindung' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await host.switchOn();
});

test('trying again leads to the page once there is a connection', async ({ page, host }) => {
  await page.goto(host.url(read));
  await shelved(page, 1);
  await host.switchOff();
  await page.goto(host.url(unread));
  await host.switchOn();
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Die Drehtür' })).toBeVisible();
});

test('with a connection every page is as it is today', async ({ page, host }) => {
  await page.goto(host.url(read));
  await shelved(page, 1);
  host.change(`${read}index.html`, /<h1>[^<]*<\/h1>/, '<h1>Eine neue Überschrift</h1>');
  await page.goto(host.url(read));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eine neue Überschrift');
});

test('what is gone from the archive goes from the device at the next visit', async ({ page, host }) => {
  await page.goto(host.url(read));
  await shelved(page, 1);
  rmSync(join(host.folder, read, 'index.html'));
  expect((await page.goto(host.url(read)))?.status()).toBe(404);
  await shelved(page, 0);
});

test('a page is kept once, under its address without a query', async ({ page, host }) => {
  await page.goto(host.url(read));
  await shelved(page, 1);
  await page.goto(host.url(`${read}?utm_source=feed`));
  await page.goto(host.url(unread));
  await shelved(page, 2);
});

test('a neighbour under the same host is not kept', async ({ page, host }) => {
  host.change(`${unread}index.html`, `"${site.base}manifest.webmanifest"`, '"/manifest.webmanifest"');
  await page.goto(host.url(read));
  await shelved(page, 1);
  await page.goto(host.url(unread));
  await page.goto(host.url('2009/faehre-wilhelmine-faehrt-wieder/'));
  await shelved(page, 2);
});

test('to forget everything clears the shelves and sends the worker away', async ({ page, host }) => {
  await page.goto(host.url(read));
  await shelved(page, 1);
  await page.goto(host.url('offline/'));
  await expect(page.getByRole('main').getByRole('link', { name: headline })).toBeVisible();
  await page.getByRole('button', { name: 'Alles vergessen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Es ist alles vergessen.' })).toBeVisible();
  await expect(page.getByText('Hier liegt noch keine Seite.')).toBeVisible();
  expect(await left(page)).toEqual({ caches: [], workers: 0 });
});

test('who wants nothing kept is asked once, and can change that', async ({ page, host }) => {
  await page.goto(host.url('offline/'));
  await page.getByRole('button', { name: 'Nichts mehr merken' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'nichts wird mehr gemerkt' })).toBeVisible();
  await page.goto(host.url(read), { waitUntil: 'networkidle' });
  await page.goto(host.url('offline/'));
  await expect(page.getByText('Hier liegt noch keine Seite.')).toBeVisible();
  await expect.poll(() => left(page)).toEqual({ caches: [], workers: 0 });
  await page.getByRole('button', { name: 'Wieder merken' }).click();
  await page.goto(host.url(read));
  await shelved(page, 1);
});

test('a site that wants no worker takes back the one it had', async ({ page, host }) => {
  await page.goto(host.url(read));
  await shelved(page, 1);
  const farewell = readFileSync(join(import.meta.dirname, '../../src/client/offline-farewell.js'), 'utf8');
  writeFileSync(join(host.folder, 'sw.js'), `const room = { home: '${site.base}' };\n${farewell}`);
  host.change(`${unread}index.html`, /data-worker="[^"]*"/, '');
  await page.goto(host.url(unread));
  await expect.poll(() => left(page)).toEqual({ caches: [], workers: 0 });
});

test('the search answers without a connection once its index has been taken along', async ({ page, host }) => {
  await takeIndex(page, host);
  await host.switchOff();
  await page.goto(host.url('search/?q=laterne'));
  await expect(page.locator('[data-part=state]')).toHaveText(/^\d+ Treffer: /);
  await expect(page.getByText('Gesucht wurde im Verzeichnis, das auf diesem Gerät liegt.')).toBeVisible();
  await page.getByRole('searchbox').fill('nebelbuch');
  await expect(page.getByRole('link', { name: /Nebelbücher/ }).first()).toBeVisible();
  await host.switchOn();
});

test('an index that lacks a part answers nothing', async ({ page, host }) => {
  await takeIndex(page, host);
  await page.evaluate(async (name) => {
    const shelf = await caches.open(name);
    const parts = (await shelf.keys()).filter(({ url }) => /index\/\w\w\//.test(url));
    await Promise.all(parts.map((part) => shelf.delete(part)));
  }, `lesesaal search ${site.base}`);
  await host.switchOff();
  await page.goto(host.url('search/?q=laterne'));
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('.hit')).toHaveCount(0);
  await host.switchOn();
});

test('without an index on the device the search says so, and where to take one along', async ({ page, host }) => {
  await page.goto(host.url('search/'));
  await shelved(page, 1);
  await host.switchOff();
  await page.goto(host.url('search/?q=laterne'));
  await expect(page.getByRole('alert').getByRole('link', { name: 'Offline lesen' })).toBeVisible();
  await host.switchOn();
});

test('an index on the device is renewed when one searches with a connection', async ({ page, host }) => {
  await takeIndex(page, host);
  const kept = () =>
    page.evaluate(async (name) => {
      const shelf = await caches.open(name);
      const directory = (await shelf.keys()).find(({ url }) => url.endsWith('/directory.bin'));
      return directory && (await (await shelf.match(directory))?.blob())?.size;
    }, `lesesaal search ${site.base}`);
  const before = await kept();
  renew(host.folder);
  await page.goto(host.url('search/'));
  await expect.poll(kept).not.toBe(before);
});

test('to forget everything forgets the index too, and it can be put away alone', async ({ page, host }) => {
  await takeIndex(page, host);
  await page.getByRole('button', { name: 'Verzeichnis entfernen' }).click();
  await expect(page.getByText('Das Verzeichnis ist entfernt.')).toBeVisible();
  expect((await left(page)).caches.filter((name) => name.includes('search'))).toEqual([]);
});

/** Takes the index of the search onto the device. */
async function takeIndex(page: Page, host: Host): Promise<void> {
  await page.goto(host.url(read));
  await shelved(page, 1);
  await page.goto(host.url('offline/'));
  await page.getByRole('button', { name: 'Verzeichnis mitnehmen …' }).click();
  await expect(page.getByText(/^Das Verzeichnis hat 0,\d MB\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Jetzt laden' }).click();
  await expect(page.getByText('Das ganze Verzeichnis liegt auf diesem Gerät.')).toBeVisible();
}

/** Puts another directory in the place of the one that is there, as a new build does. */
function renew(folder: string): void {
  const index = join(folder, 'search/index');
  const directory = JSON.parse(gunzipSync(readFileSync(join(index, 'directory.bin'))).toString()) as {
    version: string;
  };
  const bytes = gzipSync(JSON.stringify({ ...directory, version: 'another one that is longer' }));
  writeFileSync(join(index, 'directory.bin'), bytes);
  const list = JSON.parse(readFileSync(join(index, 'files.json'), 'utf8')) as { directory: string };
  list.directory = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(index, 'files.json'), JSON.stringify(list));
}

/** Waits until so many pages are kept. */
async function shelved(page: Page, pages: number): Promise<void> {
  const name = `lesesaal pages ${site.base}`;
  const count = () =>
    page.evaluate(
      async (name) => ((await caches.has(name)) ? (await (await caches.open(name)).keys()).length : -1),
      name,
    );
  await expect.poll(count).toBe(pages);
}

/** What the browser still holds of the site. */
function left(page: Page): Promise<{ caches: string[]; workers: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
