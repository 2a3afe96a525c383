import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** `unit` needs nothing but the sources; `site` reads what `tests/site/build.ts` has built. */
export default defineConfig({
  root,
  cacheDir: `${root}.cache/vitest`,
  test: {
    globalSetup: `${root}tests/temporary-folder.ts`,
    reporters: ['default', ['json', { outputFile: `${root}.cache/results/vitest.json` }]],
    // One worker fewer than there are cores would be one on two.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
