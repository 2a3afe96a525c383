import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site as siteSchema } from '../../../src/model/site.ts';
import type { Outcome } from '../../../src/importer/outcome.ts';
import { importFile } from './archive.ts';

/**
 * Each folder of `tests/cases/import-text` holds a pasted page in `source.txt`, perhaps flags in
 * `flags.txt`, one a line, and what is to come of it in `expected`. `vitest -u` writes the latter anew.
 */
const cases = new URL('../../cases/import-text/', import.meta.url).pathname;
const site = siteSchema.parse({ sections: [{ name: 'Panorama', slug: 'panorama' }] });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesesaal-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(readdirSync(cases))('%s comes out as expected', async (name) => {
  const outcome = await importCase(name);
  const expected = (file: string) => join(cases, name, 'expected', file);
  if (outcome.status === 'refused') {
    await expect(`${outcome.reason}\n`).toMatchFileSnapshot(expected('refusal.txt'));
    return;
  }
  for (const file of ['article.md', 'thread.json']) {
    const path = join(folder, name, outcome.article!, file);
    if (existsSync(path)) await expect(await readFile(path, 'utf8')).toMatchFileSnapshot(expected(file));
    else expect(existsSync(expected(file))).toBe(false);
  }
});

async function importCase(name: string): Promise<Outcome> {
  const path = join(cases, name, 'source.txt');
  const flagsFile = join(cases, name, 'flags.txt');
  const flags = existsSync(flagsFile) ? readFileSync(flagsFile, 'utf8').replace(/\n$/, '').split('\n') : [];
  const [outcome] = await importFile(path, join(folder, name), site, ...flags);
  return outcome!;
}
