import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../../../../src/importer/outcome.ts';
import { Archive } from '../../archive.ts';
import { answer, packed, page, picture, png, record, response } from './make-warc.ts';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

const url = 'https://zeitung.example/hafen/nebel.html';
const figure = '<figure><img src="bild.png" alt="Nebel"></figure>';
const info = record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: von Hand\r\n');
const request = record(
  { 'WARC-Type': 'request', 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=request' },
  'GET /hafen/nebel.html HTTP/1.1\r\nHost: zeitung.example\r\n\r\n',
);
const crawl = [
  info,
  request,
  response(url, answer(page('Nebel im Hafen', figure))),
  picture('https://zeitung.example/hafen/bild.png'),
];

describe('a crawl', () => {
  test.each([
    ['plain', Buffer.concat(crawl)],
    ['with each record packed', packed(...crawl)],
    ['packed as a whole', gzipSync(Buffer.concat(crawl))],
  ])('%s brings its page with address, time and picture', async (_, bytes) => {
    const outcomes = await take(bytes);
    expect(outcomes).toMatchObject([{ input: `${archive.path('crawl.warc')}/${url}`, status: 'imported', losses: [] }]);
    expect(articleOf(outcomes)).toContain(`url: ${url}`);
    expect(articleOf(outcomes)).toContain('captured: "2015-02-18T06:30:00Z"');
    expect(picturesOf(outcomes)).toEqual(['bild.png']);
  });

  test.each([
    ['chunks', { 'Transfer-Encoding': 'chunked' }, chunked(Buffer.from(page('Nebel')))],
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(page('Nebel'))],
    [
      'gzip in chunks',
      { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
      chunked(gzipSync(page('Nebel'))),
    ],
    ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(page('Nebel'))],
    ['bare deflate', { 'Content-Encoding': 'deflate' }, deflateRawSync(page('Nebel'))],
    ['brotli', { 'Content-Encoding': 'br' }, brotliCompressSync(page('Nebel'))],
    ['brotli that was undone before it was written', { 'Content-Encoding': 'br' }, Buffer.from(page('Nebel'))],
    [
      'gzip and chunks that were undone',
      { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
      Buffer.from(page('Nebel')),
    ],
  ])('with %s is undone', async (_, fields, body) => {
    const outcomes = await take(packed(response(url, answer(body, fields))));
    expect(articleOf(outcomes)).toContain('niemand sah, wer die Laternen gelöscht hatte');
  });

  test('is read in the character set that the server named', async () => {
    const body = Buffer.from(page('Nebel'), 'latin1');
    const outcomes = await take(
      packed(response(url, answer(body, { 'Content-Type': 'text/html; charset=iso-8859-2' }))),
    );
    expect(articleOf(outcomes)).toContain('gelöscht');
  });

  test('follows a picture through redirects, and from http to https', async () => {
    const moved = (from: string, to: string) => response(from, answer('', { Location: to }, '302 Found'));
    const outcomes = await take(
      packed(
        crawl[2]!,
        moved('http://zeitung.example/hafen/bild.png', 'https://zeitung.example/hafen/bild.png'),
        moved('https://zeitung.example/hafen/bild.png', '/bilder/nebel.png?breit'),
        picture('https://zeitung.example/bilder/nebel.png?breit'),
      ),
    );
    expect(picturesOf(outcomes)).toHaveLength(1);
  });

  test('does not follow redirects in a circle', async () => {
    const moved = (from: string, to: string) => response(from, answer('', { Location: to }, '302 Found'));
    const outcomes = await take(
      packed(
        crawl[2]!,
        moved('https://zeitung.example/hafen/bild.png', '/b.png'),
        moved('https://zeitung.example/b.png', '/hafen/bild.png'),
      ),
    );
    expect(outcomes[0]!.losses).toHaveLength(1);
  });

  test('resolves a repeat by the address that it names', async () => {
    const outcomes = await take(
      packed(
        crawl[2]!,
        picture('https://cdn.example/1.png'),
        revisit('https://zeitung.example/hafen/bild.png', { 'WARC-Refers-To-Target-URI': 'https://cdn.example/1.png' }),
      ),
    );
    expect(picturesOf(outcomes)).toHaveLength(1);
  });

  test('resolves a repeat by what it holds', async () => {
    const digest = { 'WARC-Payload-Digest': 'sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ' };
    const outcomes = await take(
      packed(
        crawl[2]!,
        picture('https://cdn.example/1.png', digest),
        revisit('https://zeitung.example/hafen/bild.png', digest),
      ),
    );
    expect(picturesOf(outcomes)).toHaveLength(1);
  });

  test('says of a page that only repeats one which is elsewhere', async () => {
    const outcomes = await take(packed(revisit(url, {}, answer('', {}))));
    expect(outcomes.map(({ input, reason }) => `${input} ${reason}`)).toEqual([
      expect.stringMatching(/nebel\.html It only repeats/),
    ]);
  });

  test('leaves a repeat of a page out where the page is there', async () => {
    const again = revisit(url, { 'WARC-Date': '2016-01-01T00:00:00Z' }, answer('', {}));
    expect(await take(packed(...crawl, again))).toHaveLength(1);
  });

  test('with several captures of one page keeps the latest text', async () => {
    const outcomes = await take(
      packed(
        response(url, answer(page('Nebel', '<p>So hieß es zuerst.</p>'))),
        response(url, answer(page('Nebel', '<p>So hieß es zuletzt, nach der Berichtigung.</p>')), {
          'WARC-Date': '2015-03-01T00:00:00Z',
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['imported', 'unchanged']);
    expect(articleOf(outcomes)).toContain('nach der Berichtigung');
  });

  test('gives a page the picture of its time', async () => {
    const later = Buffer.concat([png, Buffer.from('später')]);
    const outcomes = await take(
      packed(
        response('https://zeitung.example/hafen/bild.png', answer(later, { 'Content-Type': 'image/png' }), {
          'WARC-Date': '2020-01-01T00:00:00Z',
        }),
        ...crawl,
      ),
    );
    const [file] = picturesOf(outcomes);
    expect(archive.files()[`${outcomes[0]!.article}/${file}`]).not.toContain('später');
  });

  test('takes resource records, and conversions of pictures', async () => {
    const outcomes = await take(
      packed(
        record(
          {
            'WARC-Type': 'resource',
            'WARC-Target-URI': `<${url}>`,
            'WARC-Date': '2015-02-18T06:30:00Z',
            'Content-Type': 'text/html',
          },
          page('Nebel', figure),
        ),
        record(
          {
            'WARC-Type': 'conversion',
            'WARC-Target-URI': 'https://zeitung.example/hafen/bild.png',
            'Content-Type': 'image/png',
          },
          png,
        ),
      ),
    );
    expect(picturesOf(outcomes)).toHaveLength(1);
  });

  test('of a web archive gives the page as it was, under its own address, with its pictures', async () => {
    const from = 'https://web.archive.org/web/20150301120000';
    const image = `<figure><img src="/web/20150301120000im_/${url.replace('nebel.html', 'bild.png')}" alt="Nebel"></figure>`;
    const outcomes = await take(
      packed(
        response(`${from}/${url}`, answer(page('Nebel', image))),
        picture('https://web.archive.org/web/20150228110000im_/https://zeitung.example/hafen/bild.png'),
      ),
    );
    expect(articleOf(outcomes)).toContain(
      `  url: ${url}\n  captured: "2015-03-01T12:00:00Z"\n  archive: ${from}/${url}`,
    );
    expect(picturesOf(outcomes)).toEqual(['bild.png']);
  });

  test('says of a page that was cut off that it was', async () => {
    const body = gzipSync(page('Nebel', `<p>${'Und niemand fragte, warum es so still war am Kai. '.repeat(9)}</p>`));
    const block = answer(body.subarray(0, body.length - 12), { 'Content-Encoding': 'gzip' });
    const [outcome] = await take(packed(response(url, block, { 'WARC-Truncated': 'length' })));
    expect(outcome!.losses.join()).toContain('Die Aufnahme der Seite bricht ab');
  });

  test('passes over errors, frames, scripts and what is not on the web', async () => {
    const outcomes = await take(
      packed(
        response('https://zeitung.example/weg', answer(page('Nicht gefunden'), {}, '404 Not Found')),
        response('https://werbung.example/rahmen', answer(page('Werbung')), { 'WARC-Resource-Type': 'iframe' }),
        response('https://zeitung.example/a.js', answer('1', { 'Content-Type': 'text/javascript' })),
        response('file:///etc/passwd', answer(page('Fremd'))),
        response('urn:text:https://zeitung.example/', answer(page('Auszug'))),
      ),
    );
    expect(outcomes).toMatchObject([
      { status: 'refused', reason: 'It holds no text and no page. Name the file or folder that does.' },
    ]);
  });

  test('passes over what holds no article, tells three of a kind and counts the rest', async () => {
    const lists = Array.from({ length: 40 }, (_, at) =>
      response(`https://zeitung.example/${at}/`, answer('<html><body><p>Leer</p></body></html>')),
    );
    const outcomes = await take(packed(...lists));
    expect(outcomes).toHaveLength(4);
    expect(outcomes.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed', 'passed']);
    expect(outcomes.at(-1)!.reason).toMatch(/^37 more pages of it, for the same reason: It holds no text/);
  });
});

test('a crawl as wget wrote it brings its page, with the picture behind a redirect', async () => {
  const outcomes = await archive.takeAll(
    new URL('../../../../cases/import-warc/wget.warc.gz', import.meta.url).pathname,
  );
  expect(outcomes).toMatchObject([{ status: 'imported', losses: [] }]);
  expect(articleOf(outcomes)).toContain(
    '  url: http://zeitung.example/hafen/nebel.html\n  captured: "2026-11-23T20:00:51Z"',
  );
  expect(picturesOf(outcomes)).toEqual(['bild.png']);
});

describe('another version', () => {
  test('of WARC is refused by its name', async () => {
    const [outcome] = await take(record({ 'WARC-Type': 'response' }, '', 'WARC/2.0'));
    expect(outcome!.reason).toContain('It is of version WARC/2.0; WARC 1.0 and 1.1 can be read.');
  });

  test('ARC, is refused with what to do', async () => {
    const [outcome] = await take(gzipSync('filedesc://x.arc 0.0.0.0 20050101000000 text/plain 76\n1 0 Example\n'));
    expect(outcome!.reason).toContain('It is an ARC file');
  });
});

function revisit(
  address: string,
  fields: Record<string, string>,
  block: Buffer = answer('', { 'Content-Type': 'image/png' }),
): Buffer {
  const profile = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest';
  return response(address, block, { 'WARC-Type': 'revisit', 'WARC-Profile': profile, ...fields });
}

function chunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += 700) {
    const part = body.subarray(at, at + 700);
    parts.push(Buffer.from(`${part.length.toString(16)};x=y\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

async function take(bytes: Buffer): Promise<Outcome[]> {
  const path = archive.path('crawl.warc');
  writeFileSync(path, bytes);
  return archive.takeAll(path);
}

function articleOf([outcome]: Outcome[]): string {
  return archive.files()[join(outcome!.article!, 'article.md')]!;
}

function picturesOf([outcome]: Outcome[]): string[] {
  return readdirSync(archive.path(outcome!.article!)).filter((name) => name.endsWith('.png'));
}
