import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site as siteSchema } from '../../../../src/model/site.ts';
import { importFile } from '../archive.ts';

/**
 * Each folder of `tests/cases/import-export` holds an export, and in `expected` what is to come of it: what was
 * said of it, and every file but the importer's own record. `vitest -u` writes the latter anew.
 */
const cases = new URL('../../../cases/import-export/', import.meta.url).pathname;
const site = siteSchema.parse({ sections: [{ name: 'Lokales', slug: 'lokales' }] });
const privateData = /@post\.example|@elbmark\.example|203\.0\.113\.|127\.0\.0\.|ae12fe3b|hbrandt|Vera Wirklich/;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(readdirSync(cases))('%s comes out as expected', async (name) => {
  const expected = join(cases, name, 'expected');
  const told: string[] = [];
  for (const file of readdirSync(join(cases, name)).filter((one) => one !== 'expected')) {
    const outcomes = await importFile(join(cases, name, file), join(folder, name), site);
    told.push(
      ...outcomes.map(({ input, status, article, reason }) =>
        [input.slice(cases.length), status, article, reason].join(' | '),
      ),
    );
  }
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(join(expected, 'outcomes.txt'));
  const written = filesIn(join(folder, name)).filter((file) => !file.endsWith('import.json'));
  for (const file of written) {
    const text = readFileSync(join(folder, name, file), 'utf8').replace(/[\da-f]{64}/g, '…');
    expect(text).not.toMatch(privateData);
    await expect(text).toMatchFileSnapshot(join(expected, file));
  }
  const outdated = filesIn(expected).filter((file) => file !== 'outcomes.txt' && !written.includes(file));
  expect(outdated).toEqual([]);
});

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(path.length + 1)).sort();
}
