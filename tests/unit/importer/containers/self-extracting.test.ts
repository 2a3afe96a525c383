import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { site } from '../../../../src/model/site.ts';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import { importFile } from '../archive.ts';
import { page, png } from './warc/make-warc.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const head = (extra: string) =>
  Buffer.from(`<!DOCTYPE html> <html data-sfz><meta charset=utf-8><title>Ein Kahn</title><body hidden>${extra}<!--`);
const tail = Buffer.from('--><sfz-extra-data>AAAA,AAAA,AAAA</sfz-extra-data></body></html>');
const image = '<figure><img src="images/0.png" alt="Ein Kahn"></figure>';

describe('a page of SingleFile that unpacks itself', () => {
  test('is the page within, with its pictures', async () => {
    const outcome = await take(Buffer.concat([head(''), await zipped(), tail]));
    expect([outcome.status, outcome.reader, outcome.losses]).toEqual(['imported', 'singlefile/html', []]);
  });

  test('was saved when the note beside it says', async () => {
    const { article } = await take(Buffer.concat([head(''), await zipped(), tail]));
    const written = readFileSync(join(folder, 'content', article!, 'article.md'), 'utf8');
    expect(written).toContain('url: https://zeitung.example/kahn.html\n  captured: "2021-06-15T12:03:02Z"\n');
  });

  test('is the page within, though its text stands outside, too', async () => {
    const outcome = await take(
      Buffer.concat([head('<main hidden>Ein Kahn lag im Hafen.</main>'), await zipped(), tail]),
    );
    expect(outcome.reader).toBe('singlefile/html');
  });

  test('with places counted from its own beginning is read as well', async () => {
    const before = head('');
    const whole = Buffer.concat([before, shifted(await zipped(), before.length), tail]);
    expect((await take(whole)).status).toBe('imported');
  });

  test('is refused where it is cut off', async () => {
    const whole = Buffer.concat([head(''), await zipped()]);
    const { status, reason } = await take(whole.subarray(0, whole.length - 40));
    expect([status, reason]).toEqual(['refused', expect.stringContaining('cut off')]);
  });
});

async function take(bytes: Buffer): Promise<Outcome> {
  const path = join(folder, 'kahn.html');
  writeFileSync(path, bytes);
  const [outcome] = await importFile(path, join(folder, 'content'), site.parse({}));
  return outcome!;
}

async function zipped(): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(page('Ein Kahn', image)), 'index.html');
  const manifest = {
    originalUrl: 'https://zeitung.example/kahn.html',
    archiveTime: '2021-06-15T12:03:02.680Z',
    indexFilename: 'index.html',
  };
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), 'manifest.json');
  zip.addBuffer(png, 'images/0.png');
  zip.end();
  return Buffer.concat((await Array.fromAsync(zip.outputStream)) as Buffer[]);
}

/** The same file with all places moved on, as a program writes it that knows what stands before. */
function shifted(zip: Buffer, by: number): Buffer {
  const moved = Buffer.from(zip);
  const move = (at: number) => moved.writeUInt32LE(moved.readUInt32LE(at) + by, at);
  for (let at = moved.indexOf('PK\u0001\u0002'); at !== -1; at = moved.indexOf('PK\u0001\u0002', at + 4)) move(at + 42);
  move(moved.indexOf('PK\u0005\u0006') + 16);
  return moved;
}
