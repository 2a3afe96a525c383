import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site as siteSchema } from '../../../../src/model/site.ts';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import { importFile } from '../archive.ts';

/**
 * Each folder of `tests/cases/import-html` holds a saved page, perhaps with the folder that a browser
 * wrote beside it, and what is to come of it in `expected`. `vitest -u` writes the latter anew.
 */
const cases = new URL('../../../cases/import-html/', import.meta.url).pathname;
const names = ['Gesellschaft', 'Kultur', 'Leben', 'Lokales', 'Panorama', 'Politik', 'Umwelt', 'Wirtschaft'];
const site = siteSchema.parse({ sections: names.map((name) => ({ name, slug: name.toLowerCase() })) });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lesesaal-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(readdirSync(cases))('%s comes out as expected', async (name) => {
  const outcome = await importCase(name);
  const expected = (file: string) => join(cases, name, 'expected', file);
  if (outcome.status === 'refused') {
    await expect(`${outcome.reason ?? ''}\n`).toMatchFileSnapshot(expected('refusal.txt'));
    return;
  }
  const written = join(folder, name, outcome.article!);
  for (const file of ['article.md', 'thread.json']) {
    if (existsSync(join(written, file))) {
      await expect(await readFile(join(written, file), 'utf8')).toMatchFileSnapshot(expected(file));
    } else expect(existsSync(expected(file))).toBe(false);
  }
  const pictures = (await readdir(written)).filter((file) => !/\.(md|json)$/.test(file) && !file.startsWith('.'));
  if (pictures.length > 0)
    await expect(`${pictures.sort().join('\n')}\n`).toMatchFileSnapshot(expected('pictures.txt'));
});

async function importCase(name: string): Promise<Outcome> {
  const path = join(
    cases,
    name,
    readdirSync(join(cases, name)).find((file) => file.endsWith('.html'))!,
  );
  const [outcome] = await importFile(path, join(folder, name), site);
  return outcome!;
}
