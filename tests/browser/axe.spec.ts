import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

for (const { name, url } of pageKinds()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the ${name}, ${colorScheme}`, async ({ browser }) => {
      const page = await browser.newPage({ colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(url);
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } } })
          .analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${width}px ${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
        );
        expect(found).toEqual([]);
      }
      await page.close();
    });
  }
}
