import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Archive } from '../archive.ts';

const cases = new URL('../../../cases/import-export/', import.meta.url).pathname;
let archive: Archive;
let folder: string;
beforeEach(() => {
  archive = new Archive();
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
});
afterEach(() => {
  archive.remove();
  rmSync(folder, { recursive: true });
});

test.each(['disqus/export.xml', 'remark42/backup.json', 'commento-1/export.json'])(
  '%s is read packed, too',
  async (name) => {
    const outcome = await archive.take(write('export.gz', gzipSync(readFileSync(join(cases, name)))));
    expect(outcome.status).toBe('waiting');
  },
);

test('an export of Disqus that breaks off gives the threads before, and says so', async () => {
  const text = readFileSync(join(cases, 'disqus/export.xml'), 'utf8');
  const outcomes = await archive.takeAll(write('export.xml', Buffer.from(text.slice(0, text.lastIndexOf('</post>')))));
  expect(outcomes.map(({ status }) => status)).toEqual(['waiting', 'incomplete']);
});

test('tables that were packed are found beside each other', async () => {
  for (const name of ['Articles', 'Posts'])
    write(`${name}.csv.gz`, gzipSync(readFileSync(join(cases, `million-posts/${name}.csv`))));
  await archive.takeAll(join(folder, 'Articles.csv.gz'));
  expect(Object.keys(archive.files())).toContainEqual(expect.stringContaining('thread.json'));
});

test('an export that was packed and cut off is refused', async () => {
  const packed = gzipSync(readFileSync(join(cases, 'disqus/export.xml')));
  const outcome = await archive.take(write('export.gz', packed.subarray(0, packed.length - 200)));
  expect(outcome.reason).toContain('damaged gzip file');
});

test('an export that unpacks to a thousand times its size is refused', async () => {
  const text = readFileSync(join(cases, 'disqus/export.xml'), 'utf8');
  const [head, rest] = [text.slice(0, text.indexOf('<category')), text.slice(text.indexOf('<category'))];
  const bomb = gzipSync(`${head}${`${' '.repeat(1_000_000)}\n`.repeat(80)}${rest}`);
  const outcome = await archive.take(write('export.gz', bomb));
  expect(outcome.reason).toContain('It unpacks to far more than an export can hold.');
});

test('an export in the encoding that it declares is read in that', async () => {
  const text = readFileSync(join(cases, 'wordpress/export.xml'), 'utf8').replace('UTF-8', 'ISO-8859-1');
  await archive.takeAll(write('export.xml', iconv.encode(text, 'latin1')));
  const articles = Object.keys(archive.files()).filter((file) => file.endsWith('article.md'));
  expect(articles).toContain('articles/2015/die-faehre-faehrt-und-die-bruecke-wartet/article.md');
});

test('an export nested a thousand deep is refused', async () => {
  const text = readFileSync(join(cases, 'wordpress/export.xml'), 'utf8');
  const outcome = await archive.take(write('export.xml', text.replace('<item>', `<item>${'<a>'.repeat(1_000)}`)));
  expect(outcome.reason).toContain('nested deeper');
});

function write(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}
