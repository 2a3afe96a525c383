import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from './blocks.ts';
import type { Corpus } from './bench-page.ts';

const home = 'test/test-pages';

/** The test pages of Mozilla's `readability`. What it is to find there is what it finds: for comparing, not for judging. */
export function readTestPages(folder: string): Corpus[] {
  const root = join(folder, home);
  if (!existsSync(root)) return [];
  const pages = readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'expected.html')))
    .map((name) => ({
      name,
      bytes: readFileSync(join(root, name, 'source.html')),
      truth: { text: blocksOf(readFileSync(join(root, name, 'expected.html'), 'utf8'), true).join('\n') },
    }));
  return [{ name: 'Readability, test pages', measure: 'words', captions: true, leads: true, pages }];
}
