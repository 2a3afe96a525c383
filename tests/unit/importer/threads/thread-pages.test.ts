import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlReader } from '../../../../src/importer/html/html-reader.ts';
import { wordsIn } from '../../../../src/importer/words.ts';

/**
 * Each folder of `tests/cases/import-thread-page` holds a saved page with comments and no article, and what its
 * reader makes of it: what it tells of the article, and the thread. `vitest -u` writes the latter anew.
 */
const cases = new URL('../../../cases/import-thread-page/', import.meta.url).pathname;
const surroundings = { words: wordsIn('de'), zone: 'Europe/Berlin' };

test.each(readdirSync(cases))('%s comes out as expected', async (name) => {
  const bytes = await readFile(join(cases, name, 'source.html'));
  const { waitsFor, thread, inferred, losses } = await htmlReader.read({ name, bytes }, {}, surroundings);
  const made = `${JSON.stringify({ waitsFor, thread, inferred, losses }, null, 2)}\n`;
  await expect(made).toMatchFileSnapshot(join(cases, name, 'expected.json'));
});
