import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FilesBesidePage } from '../../../../src/importer/saved/beside-page.ts';
import { DiskTree } from '../../../../src/importer/saved/disk-tree.ts';

const root = mkdtempSync(join(tmpdir(), 'lesesaal-'));
const folder = join(root, 'seiten');
const saved = join(folder, 'Der Deich-Dateien');
mkdirSync(saved, { recursive: true });
writeFileSync(join(root, 'geheim.png'), 'geheim');
writeFileSync(join(saved, 'Schaf (1).png'), 'schaf');
writeFileSync(join(folder, 'neben.png'), 'neben');
symlinkSync(join(root, 'geheim.png'), join(saved, 'hinaus.png'));
symlinkSync(join(folder, 'neben.png'), join(saved, 'hinein.png'));
execFileSync('sh', ['-c', 'mkfifo "$0"', join(saved, 'rohr.png')]);
const files = new FilesBesidePage(new DiskTree(folder), 'Der Deich.html');
afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ['Der%20Deich-Dateien/Schaf%20(1).png', 'schaf'],
  ['./Der Deich-Dateien/Schaf (1).png?v=2', 'schaf'],
  ['https://example.org/bilder/Schaf%20(1).png', 'schaf'],
  ['neben.png', 'neben'],
  ['Der Deich-Dateien/hinein.png', 'neben'],
])('%s is read', async (url, content) => {
  expect(Buffer.from((await files.read(url))!).toString()).toBe(content);
});

test.each([
  '../geheim.png',
  'Der Deich-Dateien/../../geheim.png',
  '..%2Fgeheim.png',
  join(root, 'geheim.png'),
  `file://${join(root, 'geheim.png')}`,
  'Der Deich-Dateien/hinaus.png',
  'Der Deich-Dateien/rohr.png',
  'Der Deich-Dateien',
  'Der Deich-Dateien/fehlt.png',
  '',
])('%s is not', async (url) => {
  expect(await files.read(url)).toBeUndefined();
});
