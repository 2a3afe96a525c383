import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Crawl } from '../../../../../src/importer/containers/warc/crawl.ts';
import { storeOf } from '../../../../../src/importer/containers/warc/byte-store.ts';
import type { Outcome } from '../../../../../src/importer/outcome.ts';
import { Archive } from '../../archive.ts';
import { answer, packed, page, record, response } from './make-warc.ts';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

const pageAt = (name: string, fields: Record<string, string> = {}) =>
  response(`https://zeitung.example/${name}`, answer(page(name)), fields);

describe('a damaged crawl', () => {
  test('that breaks off within a packed record gives what comes before and says so', async () => {
    const whole = packed(pageAt('eins'), pageAt('zwei'));
    const outcomes = await take(whole.subarray(0, whole.length - 40));
    expect(told(outcomes)).toEqual(['imported', expect.stringContaining('breaks off')]);
  });

  test('that breaks off within a plain record gives what comes before and says so', async () => {
    const whole = Buffer.concat([pageAt('eins'), pageAt('zwei')]);
    const outcomes = await take(whole.subarray(0, whole.length - 40));
    expect(told(outcomes)).toEqual(['imported', expect.stringContaining('breaks off')]);
  });

  test('that was packed as a whole and breaks off gives what comes before and says so', async () => {
    const whole = gzipSync(Buffer.concat([pageAt('eins'), pageAt('zwei')]));
    const outcomes = await take(whole.subarray(0, whole.length - 40));
    expect(told(outcomes)).toEqual(['imported', expect.stringContaining('breaks off')]);
  });

  test('with a broken member goes on after it', async () => {
    const [first, second, third] = [packed(pageAt('eins')), packed(pageAt('zwei')), packed(pageAt('drei'))];
    second.fill(0xff, 30, 60);
    const outcomes = await take(Buffer.concat([first, second, third]));
    expect(outcomes.map(({ status }) => status)).toEqual(['imported', 'imported', 'incomplete']);
    expect(outcomes.at(-1)!.reason).toContain('damaged in one place');
  });

  test('with blanks between records is whole', async () => {
    const outcomes = await take(Buffer.concat([packed(pageAt('eins')), Buffer.alloc(100), packed(pageAt('zwei'))]));
    expect(outcomes.map(({ status }) => status)).toEqual(['imported', 'imported']);
  });
});

describe('a record that lies about its length', () => {
  test.each([
    ['too long, plain', Buffer.concat([pageAt('eins', { 'Content-Length': '999999' }), pageAt('zwei')])],
    ['too short, plain', Buffer.concat([pageAt('eins', { 'Content-Length': '60' }), pageAt('zwei')])],
    ['not a number', Buffer.concat([pageAt('eins', { 'Content-Length': '-1e9' }), pageAt('zwei')])],
    ['endless', Buffer.concat([pageAt('eins', { 'Content-Length': '9'.repeat(40) }), pageAt('zwei')])],
  ])('%s, ends no run', async (_, bytes) => {
    const outcomes = await take(bytes);
    expect(outcomes.length).toBeGreaterThan(0);
  });

  test('too short, hides no record after it', async () => {
    const outcomes = await take(Buffer.concat([pageAt('eins', { 'Content-Length': '60' }), pageAt('zwei')]));
    expect(outcomes.find(({ input }) => input.endsWith('zwei'))?.status).toBe('imported');
  });

  test('too long, hides no record after it', async () => {
    const outcomes = await take(Buffer.concat([pageAt('eins', { 'Content-Length': '999999' }), pageAt('zwei')]));
    expect(outcomes.find(({ input }) => input.endsWith('zwei'))?.status).toBe('imported');
  });

  test('too long in a member of its own, gives what is there', async () => {
    const outcomes = await take(packed(pageAt('eins', { 'Content-Length': '999999' }), pageAt('zwei')));
    expect(outcomes.map(({ status }) => status)).toEqual(['imported', 'imported']);
  });
});

describe('a crawl made to do harm', () => {
  test('that unpacks to far more than it may hold is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024), { level: 9 });
    const outcomes = await take(Buffer.concat([packed(pageAt('eins')), bomb]));
    expect(told(outcomes)).toEqual([expect.stringContaining('far more')]);
  });

  test('with a page that unpacks to far more than a page may hold refuses that page', async () => {
    const bomb = answer(gzipSync(Buffer.alloc(80 * 1024 * 1024, 0x20)), { 'Content-Encoding': 'gzip' });
    const outcomes = await take(packed(response('https://zeitung.example/bombe', bomb), pageAt('zwei')));
    expect(told(outcomes)).toEqual([expect.stringContaining('too large'), 'imported']);
  });

  test('with very many tiny records of one address looks at the first of them', async () => {
    const tiny = response('https://zeitung.example/x.png', answer('', { 'Content-Type': 'image/png' }));
    const crawl = new Crawl();
    await crawl.add(await storeOf({ bytes: Buffer.concat(Array.from({ length: 20_000 }, () => tiny)) }));
    for (let count = 0; count < 50; count += 1) await crawl.at('https://zeitung.example/x.png', 0);
    expect(await crawl.at('https://zeitung.example/y.png', 0)).toBeUndefined();
  });

  test('with very many captures of one page gives none of them twice, and counts the others', async () => {
    const captures = Array.from({ length: 1_010 }, (_, at) =>
      pageAt('eins', { 'WARC-Date': new Date(1_400_000_000_000 + at * 1_000).toISOString() }),
    );
    const crawl = new Crawl();
    await crawl.add(await storeOf({ bytes: Buffer.concat(captures) }));
    expect([[...crawl.pages()].length, crawl.passedOver]).toEqual([1_000, 10]);
  });

  test('whose addresses lead out of the archive writes nothing there', async () => {
    const outcomes = await take(packed(response('https://zeitung.example/../../../../etc/x', answer(page('Hinaus')))));
    expect(outcomes[0]!.article).toBe('articles/2015/hinaus');
  });

  test('with line ends smuggled into an address has one field of it', async () => {
    const smuggled = record(
      {
        'WARC-Type': 'response',
        'WARC-Target-URI': 'https://zeitung.example/a\nWARC-Type: warcinfo\u001b[31m',
        'Content-Type': 'application/http; msgtype=response',
      },
      answer(page('Nebel')),
    );
    expect(told(await take(packed(smuggled)))).toEqual(['imported']);
  });

  test('with a head without end is passed over', async () => {
    const endless = Buffer.from(`WARC/1.1\r\nWARC-Type: response\r\nX: ${'x'.repeat(300_000)}`);
    const outcomes = await take(Buffer.concat([endless, Buffer.from('\r\n'), pageAt('zwei')]));
    expect(outcomes).toContainEqual(expect.objectContaining({ status: 'imported' }));
  });

  test('with chunks that end nowhere gives what is there', async () => {
    const block = answer(`fffffff\r\n${page('Nebel')}`, { 'Transfer-Encoding': 'chunked' });
    expect(told(await take(packed(response('https://zeitung.example/a', block))))).toEqual(['imported']);
  });
});

test('a record of many megabytes is gone through without being held, and without a warning', async () => {
  const warned = vi.fn();
  process.on('warning', warned);
  const film = response(
    'https://zeitung.example/film.mp4',
    answer(noise(20 * 1024 * 1024), { 'Content-Type': 'video/mp4' }),
  );
  const outcomes = await take(packed(film, pageAt('danach')));
  process.off('warning', warned);
  expect(told(outcomes)).toEqual(['imported']);
  expect(warned).not.toHaveBeenCalled();
});

/** Bytes that nothing packs, the same every time. */
function noise(length: number): Buffer {
  let seed = 1;
  return Buffer.from(Array.from({ length }, () => (seed = (seed * 16_807) % 2_147_483_647) & 0xff));
}

function told(outcomes: Outcome[]): string[] {
  return outcomes.map(({ reason, status }) => reason ?? status);
}

async function take(bytes: Buffer): Promise<Outcome[]> {
  const path = archive.path('crawl.warc');
  writeFileSync(path, bytes);
  return archive.takeAll(path);
}
