import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFolder } from '../../../src/importer/shelf/store.ts';
import { Archive } from './archive.ts';

let archive: Archive;

beforeEach(() => {
  archive = new Archive();
});
afterEach(() => {
  archive.remove();
});

test('a folder whose writing fails does not appear, and leaves nothing behind', async () => {
  const files = new Map([
    ['article.md', 'text'],
    ['no/such/folder.jpg', 'picture'],
  ]);
  await expect(writeFolder(archive.path('2015/a'), files)).rejects.toThrow('ENOENT');
  expect(readdirSync(archive.path('2015'))).toEqual([]);
});

test('a folder that is there is not written over', async () => {
  await writeFolder(archive.path('2015/a'), new Map([['article.md', 'old']]));
  await expect(writeFolder(archive.path('2015/a'), new Map([['article.md', 'new']]))).rejects.toThrow();
  expect(archive.files()).toEqual({ '2015/a/article.md': 'old' });
});
