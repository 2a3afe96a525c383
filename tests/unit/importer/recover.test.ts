import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Archive } from './archive.ts';

const place = 'articles/2015/kapitaen-wulf-legt-wieder-ab';
let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

test('files that were written whole and not yet moved in are moved in', async () => {
  const other = new Archive();
  await other.take('page-1.txt');
  await other.take('page-2.txt');
  await archive.take('page-1.txt');
  const ready = archive.path('articles/2015/.ready-kapitaen-wulf-legt-wieder-ab');
  mkdirSync(ready);
  for (const file of ['thread.json', 'import.json', 'article.md']) {
    writeFileSync(`${ready}/${file}`, readFileSync(other.path(place, file)));
  }
  // One of three had been moved before the run was cut off.
  renameSync(`${ready}/thread.json`, archive.path(place, 'thread.json'));
  expect((await archive.take('page-2.txt')).status).toBe('unchanged');
  expect(archive.files()).toEqual(other.files());
  other.remove();
});

test('what was half written is taken away', async () => {
  await archive.take('page-1.txt');
  const half = archive.path('articles/2015/.unfinished-1');
  mkdirSync(half);
  writeFileSync(`${half}/article.md`, '---\ntit');
  await archive.take('page-1.txt');
  expect(existsSync(half)).toBe(false);
});

test('bytes that are known are not read again, unless that is asked for', async () => {
  await archive.take('page-1.txt');
  const readers = [await archive.take('page-1.txt'), await archive.take('page-1.txt', '--again')];
  expect(readers.map(({ status, reader }) => [status, reader])).toEqual([
    ['unchanged', null],
    ['unchanged', 'text'],
  ]);
});
