import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../browser/chromium.ts';

/** How many comments stand at the top of the window when one follows a link to them, and still do two pictures later. */
export async function landings(url: string, numbers: readonly number[]): Promise<number> {
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    await page.goto(url, { timeout: 300_000 });
    return await page.evaluate(async (all) => {
      const picture = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      let landed = 0;
      for (const number of all) {
        location.hash = `#c${number}`;
        await picture();
        await picture();
        const { top, bottom } = document.getElementById(`c${number}`)!.getBoundingClientRect();
        // At the end of the page nothing comes further up.
        const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
        if (Math.abs(top - 24) < 2 || (isAtEnd && top >= 0 && bottom <= innerHeight)) landed++;
      }
      return landed;
    }, numbers);
  } finally {
    await browser.close();
  }
}
