import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './browser/chromium.ts';
import { sites } from './site/sites.ts';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  testDir: 'browser',
  testMatch: '*.spec.ts',
  outputDir: `${root}.cache/playwright`,
  reporter: [['list'], ['json', { outputFile: `${root}.cache/results/playwright.json` }]],
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 60_000,
  // A browser that is late once on a busy machine proves nothing; what passes only then is named as flaky.
  retries: 1,
  expect: { timeout: 10_000 },
  // What a page is must not hang on what was kept; tests of the worker allow it.
  use: { launchOptions: await chromiumLaunch(), trace: 'off', serviceWorkers: 'block' },
  webServer: { command: 'node tests/browser/serve.ts', cwd: root, port: sites[0]!.port, reuseExistingServer: false },
});
