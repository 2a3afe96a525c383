import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunch } from '../browser/chromium.ts';
import { fileServer } from '../site/file-server.ts';
import { slowPhone } from './slow-phone.ts';

/** What a reader waits for, in milliseconds, and how much moves meanwhile. */
export interface Paint {
  first: number;
  largest: number;
  shift: number;
}

/** Opens a page of a built site on a slow telephone with an empty cache, some times, and gives the middle of each figure. */
export async function paint(dist: string, path: string, times = 5): Promise<Paint> {
  const server = fileServer(dist).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch(await chromiumLaunch());
  const paints: Paint[] = [];
  for (let time = 0; time < times; time++) {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    paints.push(await paintOnce(page, `http://localhost:${port}/${path}`));
    await page.close();
  }
  await browser.close();
  server.close();
  const middle = (key: keyof Paint) => paints.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(times / 2)]!;
  return { first: Math.round(middle('first')), largest: Math.round(middle('largest')), shift: middle('shift') };
}

async function paintOnce(page: Page, url: string): Promise<Paint> {
  await slowPhone(page);
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(async () => {
    const seen = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        const entries: PerformanceEntry[] = [];
        new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve(entries), 300);
      });
    const [paints, largest, shifts] = await Promise.all(
      ['paint', 'largest-contentful-paint', 'layout-shift'].map(seen),
    );
    return {
      first: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
      largest: largest?.at(-1)?.startTime ?? NaN,
      shift: (shifts ?? []).reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0),
    };
  });
}
