import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { chromiumLaunch } from './chromium.ts';

const usage = `Takes pictures of pages, to look at. Usage:
  npm run shots -- [http://localhost:4321/] [PATH…]
Each path, such as 2015/slug/ or section/politik/, is shot at 360, 768 and 1280 px, light and dark,
into .cache/shots/. The site must be running (npm start or npm run dev).
SHOTS_FULL=1 takes the whole length of the page.`;

const widths = [360, 768, 1280];
const themes = ['light', 'dark'] as const;
const folder = join(import.meta.dirname, '../../.cache/shots');

const args = process.argv.slice(2);
if (args.includes('--help')) {
  console.log(usage);
} else {
  const site = args.find((arg) => arg.startsWith('http')) ?? 'http://localhost:4321/';
  const paths = args.filter((arg) => !arg.startsWith('http'));
  const browser = await chromium.launch(await chromiumLaunch());
  mkdirSync(folder, { recursive: true });
  for (const path of paths.length > 0 ? paths : ['']) await shoot(browser, new URL(path.replace(/^\//, ''), site));
  await browser.close();
}

async function shoot(browser: Browser, url: URL): Promise<void> {
  for (const colorScheme of themes) {
    for (const width of widths) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      page.on('console', (message) => {
        if (message.type() === 'error') console.error(`${url.href}: ${message.text()}`);
      });
      const response = await page.goto(url.href);
      await page.evaluate(() => document.fonts.ready);
      const file = join(folder, `${nameOf(url)}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: process.env['SHOTS_FULL'] === '1' });
      console.log(`${response?.status() ?? '?'} ${file}`);
      await page.close();
    }
  }
}

function nameOf({ pathname, hash }: URL): string {
  return `${pathname}${hash}`.replace(/[^\w-]+/g, '_').replace(/^_|_$/g, '') || 'front';
}
