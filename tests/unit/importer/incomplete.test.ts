import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Archive } from './archive.ts';

const cases = new URL('../../cases/import-export/', import.meta.url).pathname;
let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

const take = async (path: string) =>
  (await archive.takeAll(path)).map(({ file, input, status, reader }) => [file === input, status, reader]);

test('a file that breaks off is incomplete, besides what was read in it', async () => {
  expect(await take(`${cases}broken-off/export.xml`)).toEqual([
    [false, 'imported', 'wordpress'],
    [false, 'imported', 'wordpress'],
    [true, 'incomplete', 'wordpress'],
  ]);
});

test('a file in which nothing could be read is refused, and who recognised it is named', async () => {
  expect(await take(`${cases}pocket-table/part_000000.csv`)).toEqual([[true, 'refused', 'pocket']]);
});

test('a crawl that is damaged from its beginning is refused', async () => {
  const record = gzipSync('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 900\r\n\r\nHTTP/1.1 200 OK\r\n\r\nNebel');
  writeFileSync(archive.path('crawl.warc.gz'), record);
  const outcomes = await archive.takeAll(archive.path('crawl.warc.gz'));
  expect(outcomes.map(({ status }) => status)).not.toContain('incomplete');
});
