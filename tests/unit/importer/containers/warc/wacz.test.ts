import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ZipFile } from 'yazl';
import type { Outcome } from '../../../../../src/importer/outcome.ts';
import { Archive } from '../../archive.ts';
import { answer, packed, page, picture, response } from './make-warc.ts';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

const cases = new URL('../../../../cases/', import.meta.url).pathname;
const figure = '<figure><img src="/bild.png" alt="Nebel"></figure>';
const pages = packed(
  response('https://zeitung.example/eins', answer(page('Erster Nebel', figure))),
  response('https://zeitung.example/zwei', answer(page('Zweiter Nebel'))),
  response('https://zeitung.example/kurz', answer('', { Location: '/zwei' }, '301 Moved Permanently')),
);
const pictures = packed(picture('https://zeitung.example/bild.png'));
const datapackage = JSON.stringify({ profile: 'data-package', wacz_version: '1.1.1' });

function listOf(...urls: string[]): string {
  const header = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' };
  const lines = urls.map((url, at) => ({ id: `${at}`, url, ts: '2015-02-18T06:30:00Z', title: 'Nebel' }));
  return [header, ...lines].map((line) => JSON.stringify(line)).join('\n');
}

describe.each([
  ['stored', false],
  ['packed again', true],
])('a WACZ, its files %s', (_, compress) => {
  const take = (list: Record<string, string>) =>
    takeFiles(
      { 'datapackage.json': datapackage, 'archive/a.warc.gz': pages, 'archive/b.warc.gz': pictures, ...list },
      compress,
    );

  test('gives the pages that it lists and no others', async () => {
    const outcomes = await take({ 'pages/pages.jsonl': listOf('https://zeitung.example/zwei') });
    expect(outcomes.map(({ input, status }) => [input.split('.wacz/')[1], status])).toEqual([
      ['https://zeitung.example/zwei', 'imported'],
    ]);
  });

  test('gives a page pictures of any of its WARC files', async () => {
    const [outcome] = await take({ 'pages/pages.jsonl': listOf('https://zeitung.example/eins') });
    expect(outcome).toMatchObject({ status: 'imported', losses: [] });
  });
});

describe('a WACZ', () => {
  const files = { 'datapackage.json': datapackage, 'archive/a.warc.gz': pages };

  test('of another version is refused', async () => {
    const later = JSON.stringify({ profile: 'data-package', wacz_version: '2.0.0' });
    const [outcome] = await takeFiles({ ...files, 'datapackage.json': later });
    expect(outcome!.reason).toContain('It is a web archive (WACZ) of version 2.0.0; version 1 is known here.');
  });

  test('without a list gives every page', async () => {
    expect(await takeFiles(files)).toHaveLength(2);
  });

  test('gives the pages that the crawler found, too', async () => {
    const outcomes = await takeFiles({
      ...files,
      'pages/pages.jsonl': listOf('https://zeitung.example/eins'),
      'pages/extraPages.jsonl': listOf('https://zeitung.example/zwei'),
    });
    expect(outcomes).toHaveLength(2);
  });

  test('gives the comments in the frame of a listed page', async () => {
    const frame = readFileSync(`${cases}import-thread-page/disqus-data/source.html`, 'utf8');
    const url = 'https://elbmark.example/leserdiskussion/faehre-1.4711';
    const crawl = packed(
      response(url, answer(page('Ihr Forum'))),
      response('https://disqus.com/embed/comments/?f=elbmark', answer(frame), { 'WARC-Resource-Type': 'iframe' }),
    );
    const outcomes = await takeFiles({
      'datapackage.json': datapackage,
      'archive/data.warc.gz': crawl,
      'pages/pages.jsonl': listOf(url),
    });
    expect(outcomes.map(({ status, joined }) => [status, joined])).toEqual([
      ['imported', false],
      ['imported', true],
    ]);
  });

  test('follows a listed page to where it was moved', async () => {
    const outcomes = await takeFiles({ ...files, 'pages/pages.jsonl': listOf('https://zeitung.example/kurz') });
    expect(outcomes.map(({ input }) => input.split('.wacz/')[1])).toEqual(['https://zeitung.example/zwei']);
  });

  test('says which listed page it does not hold', async () => {
    const [outcome] = await takeFiles({ ...files, 'pages/pages.jsonl': listOf('https://zeitung.example/weg') });
    expect(outcome!.reason).toContain('holds none at this address');
  });

  test('with a list that is no JSON gives every page', async () => {
    expect(await takeFiles({ ...files, 'pages/pages.jsonl': '{"url":\n[[[[\n"' })).toHaveLength(2);
  });

  test.each([
    ['a list', 'pages/pages.jsonl', ['refused', 'imported', 'imported']],
    ['a crawl', 'archive/a.warc.gz', ['refused']],
  ])('with %s whose packed bytes are damaged tells so, and gives what it can', async (_, damaged, expected) => {
    const list = { 'pages/pages.jsonl': listOf('https://zeitung.example/eins') };
    const path = await zipped({ ...files, ...list }, true);
    const bytes = readFileSync(path);
    // A kind of block that there is not. RFC 1951, section 3.2.3.
    bytes[bytes.indexOf(damaged) + damaged.length] = 0x07;
    writeFileSync(path, bytes);
    const outcomes = await archive.takeAll(path);
    expect(outcomes.map(({ status }) => status)).toEqual(expected);
  });

  test('whose crawl is not where the list of files says is refused', async () => {
    const path = await zipped(files, false);
    const bytes = readFileSync(path);
    bytes[bytes.indexOf('archive/a.warc.gz') - 30] = 0;
    writeFileSync(path, bytes);
    const [outcome] = await archive.takeAll(path);
    expect(outcome!.reason).toContain('It is damaged in the archive');
  });

  test('leaves nothing behind in the folder for temporary files', async () => {
    vi.stubEnv('TMPDIR', archive.path());
    await takeFiles(files, true);
    vi.unstubAllEnvs();
    expect(readdirSync(archive.path()).filter((name) => name.startsWith('lesesaal-'))).toEqual([]);
  });
});

test('a WARC in a ZIP file among pages is read', async () => {
  const outcomes = await takeFiles({ 'a.html': page('Ein Kahn'), 'crawl/b.warc.gz': pages });
  expect(outcomes.map(({ status }) => status)).toEqual(['imported', 'imported', 'imported']);
});

test('what is only called WARC in a ZIP file is refused', async () => {
  const [outcome] = await takeFiles({ 'a.warc': 'Kein Archiv.' });
  expect(outcome!.reason).toContain('no WARC file');
});

async function takeFiles(files: Record<string, string | Buffer>, compress = false): Promise<Outcome[]> {
  return archive.takeAll(await zipped(files, compress));
}

async function zipped(files: Record<string, string | Buffer>, compress: boolean): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  const path = archive.path('crawl.wacz');
  writeFileSync(path, Buffer.concat((await Array.fromAsync(zip.outputStream)) as Buffer[]));
  return path;
}
