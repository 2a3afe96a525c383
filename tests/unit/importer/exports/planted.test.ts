import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordpress } from '../../../../src/importer/exports/wordpress/wxr.ts';
import { sourceText } from '../../../../src/importer/report/source-text.ts';
import { Archive } from '../archive.ts';
import { anyPlanted, withPlanted } from './planted.ts';

const cases = new URL('../../../cases/import-export/', import.meta.url).pathname;
const names = readdirSync(cases).filter(
  (name) => !/^(?:hostile|wrong|unknown|broken|front-matter-(?:bomb|damaged|draft))/.test(name),
);

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

// Those of databases and ZIP files stand where these are made.
test.each(names)('no address and no key of an account comes out of %s', async (name) => {
  mkdirSync(archive.path('in'));
  const files = readdirSync(join(cases, name)).filter((one) => one !== 'expected');
  for (const file of files) {
    const text = readFileSync(join(cases, name, file), 'utf8');
    writeFileSync(archive.path('in', file), await withPlanted(text, file.replace(/^.*\./, '')));
  }
  const outcomes = [];
  for (const file of files) outcomes.push(...(await archive.takeAll(archive.path('in', file))));
  expect(outcomes.map(({ status }) => status)).toEqual(statusesOf(name));
  const written = Object.entries(archive.files()).filter(([path]) => !path.startsWith('in/'));
  expect(JSON.stringify(written)).not.toMatch(anyPlanted);
});

test('what a report shows of an export of WordPress holds none of them', async () => {
  const text = readFileSync(join(cases, 'wordpress/export.xml'), 'utf8');
  const path = archive.path('export.xml');
  writeFileSync(path, (await withPlanted(text, 'xml')).replaceAll('moewe@post.example', 'moewe@geheim.example'));
  const items = await Array.fromAsync(wordpress.open({ name: 'export.xml', path }));
  const shown = items.map((item) => ('bytes' in item ? sourceText(item.bytes) : ''));
  expect(shown.join('\n')).toContain('Fähre');
  expect(shown.join('\n')).not.toMatch(anyPlanted);
});

/** As the same export without them has. */
function statusesOf(name: string): (string | undefined)[] {
  const told = readFileSync(join(cases, name, 'expected/outcomes.txt'), 'utf8')
    .trim()
    .split('\n');
  return told.map((line) => line.split(' | ')[1]);
}
