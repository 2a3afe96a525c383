import { once } from 'node:events';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumLaunch } from '../browser/chromium.ts';
import { answersFrom } from '../site/file-server.ts';
import { ownCertificate } from './own-certificate.ts';
import { slowLine } from './slow-phone.ts';

/** One word and two of the made-up text of the search's bench, rare and common, and two of the commonest. */
const questions = ['Flüchtlinge', 'Regierung', 'Flüchtlinge Regierung', 'Regierung Partei', 'Jahr Menschen'];
const times = 3;
/** Heads of request and answer on HTTP/2, compressed. */
const heads = 120;

/** What a reader waits for, in milliseconds, and what comes meanwhile, in bytes. */
interface FirstHits {
  ms: number;
  /** Of the index and scripts. */
  bytes: number;
  /** With page, styles and letters. */
  all: number;
  requests: number;
}

/**
 * Asks a built site's search with an empty cache over Lighthouse's slow 4G: by an address that holds the question, and
 * by typing it into the open page. @param index the folder of an index to answer instead of the site's own
 */
export async function benchFirstHits(dist: string, index: string): Promise<void> {
  const server = await serve(dist, index);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(await chromiumLaunch());
  const rows: Record<string, object> = {};
  for (const question of questions) {
    const asked = await middle(browser, port, (page) => followed(page, question));
    const typed = await middle(browser, port, (page) => typedIn(page, question));
    const row = { 's by address': asked.ms / 1000, 's typed': typed.ms / 1000, requests: asked.requests };
    rows[question] = { ...row, 'kB of index and scripts': asked.bytes / 1000, 'kB in all': asked.all / 1000 };
  }
  await browser.close();
  server.close();
  console.log('From nothing in the cache to the first hit on the page.');
  console.table(rows);
}

/** HTTP/2, as hosts speak it: the older one would fetch no more than six files at a time. */
async function serve(dist: string, index: string): Promise<Http2SecureServer> {
  const place = '/search/index/';
  const [site, foreign] = [answersFrom(dist), answersFrom(index, place)];
  const server = createSecureServer(ownCertificate(), (request, response) =>
    (request.url.startsWith(place) ? foreign : site)(request, response),
  );
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return server;
}

/** The one of some tries that took neither longest nor shortest. */
async function middle(browser: Browser, port: number, act: (page: Page) => Promise<FirstHits>): Promise<FirstHits> {
  const tries: FirstHits[] = [];
  for (let time = 0; time < times; time++) {
    const page = await browser.newPage({
      baseURL: `https://localhost:${port}`,
      viewport: { width: 412, height: 823 },
      ignoreHTTPSErrors: true,
      serviceWorkers: 'block',
    });
    await page.addInitScript(watchHits);
    await slowLine(page);
    tries.push(await act(page));
    await page.close();
  }
  return tries.sort((a, b) => a.ms - b.ms)[Math.floor(times / 2)]!;
}

async function followed(page: Page, question: string): Promise<FirstHits> {
  await page.goto(`/search/?${new URLSearchParams({ q: question })}`);
  return firstHits(page, 0);
}

async function typedIn(page: Page, question: string): Promise<FirstHits> {
  await page.goto('/search/', { waitUntil: 'networkidle' });
  const began = await page.evaluate(() => performance.now());
  await page.fill('#frage', question);
  return firstHits(page, began);
}

declare global {
  interface Window {
    /** When the first hit stood on the page. */
    hitAt?: number;
  }
}

/** Runs in the page. */
function watchHits(): void {
  new MutationObserver(() => {
    if (document.querySelector('[data-part="hits"] a[href]')) window.hitAt ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

async function firstHits(page: Page, began: number): Promise<FirstHits> {
  await page.waitForFunction(() => window.hitAt !== undefined);
  const { at, loaded } = await page.evaluate(() => {
    const entries = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming);
    const inTime = entries.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= window.hitAt!);
    return { at: window.hitAt!, loaded: inTime.map(({ name, encodedBodySize }) => ({ name, size: encodedBodySize })) };
  });
  const weight = (files: typeof loaded) => files.reduce((sum, { size }) => sum + size + heads, 0);
  return {
    ms: Math.round(at - began),
    bytes: weight(loaded.filter(({ name }) => /\.(?:bin|js)$/.test(name))),
    all: weight(loaded),
    requests: loaded.length,
  };
}
