import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../browser/chromium.ts';
import { threadSite } from './thread-site.ts';

/** Follows links to every comment of large threads, in every order that shows all of them on one page. */
export async function benchLandings(root: string, comments: number, kind?: string): Promise<void> {
  const { threads, close } = await threadSite(root, comments, kind);
  for (const { path, comments, wholes } of threads) {
    const numbers = comments.map(({ number }) => number);
    for (const [name, whole] of wholes) {
      const missed = await misses(whole, numbers);
      console.log(
        `${path}forum/${name}/: ${numbers.length - missed.length} of ${numbers.length} comments land in view.`,
      );
      if (missed.length > 0) console.log(`  Not ${missed.slice(0, 20).join(', ')}.`);
    }
  }
  close();
}

/** The comments that do not stand at the top of the window a few pictures after one has followed a link to them. */
async function misses(url: string, numbers: readonly number[]): Promise<number[]> {
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    await page.goto(url, { timeout: 300_000 });
    return await page.evaluate(async (all) => {
      const picture = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const hasLanded = (number: number) => {
        const { top, bottom } = document.getElementById(`c${number}`)!.getBoundingClientRect();
        // At the end of the page nothing comes further up.
        const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        return Math.abs(top - 24) < 2 || (isAtEnd && top >= 0 && bottom <= innerHeight);
      };
      const missed: number[] = [];
      for (const number of all) {
        location.hash = `#c${number}`;
        for (let pictures = 2; pictures > 0; pictures--) await picture();
        if (hasLanded(number)) continue;
        for (let pictures = 4; pictures > 0; pictures--) await picture();
        if (!hasLanded(number)) missed.push(number);
      }
      return missed;
    }, numbers);
  } finally {
    await browser.close();
  }
}
