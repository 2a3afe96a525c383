import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { site } from '../../../../src/model/site.ts';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import { mimeParts } from '../../../../src/importer/containers/mime.ts';
import { importFile } from '../archive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const sentence = 'Am Morgen lag der Nebel =C3=BCber dem Hafen, und niemand sah, wer die Laternen gel=C3=B6scht hatte. ';

/** As Chromium writes it. */
const saved = `From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/hafen/nebel.html
Subject: =?utf-8?Q?Nebel?=
Date: Wed, 8 Jan 2020 09:30:00 +0100
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--abc----"


------MultipartBoundary--abc----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/hafen/nebel.html

<!DOCTYPE html><html lang=3D"de"><head><title>Nebel im Hafen</title><meta p=
roperty=3D"article:published_time" content=3D"2015-02-17T08:00:00+01:00"></head><body><article><h1>Nebel im Hafen</h1>
<p>${sentence.repeat(3)}</p><figure><img src=3D"bild.png" alt=3D"Nebel"></figure>
<figure><img src=3D"cid:zwei@mhtml.blink" alt=3D"Hafen"></figure><p>${sentence.repeat(4)}</p></article></body></html>
------MultipartBoundary--abc----
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://example.org/hafen/bild.png

${png}
------MultipartBoundary--abc----
Content-Type: image/png
Content-ID: <zwei@mhtml.blink>
Content-Transfer-Encoding: base64

${png}
------MultipartBoundary--abc------
`;

describe('a page saved as MHTML', () => {
  test('brings its text, address, time of saving and pictures', async () => {
    const [outcome] = await take(saved.replaceAll('\n', '\r\n'));
    const article = readFileSync(join(folder, 'content', outcome!.article!, 'article.md'), 'utf8');
    expect(article).toContain('lag der Nebel über dem Hafen');
    expect(article).toContain('url: https://example.org/hafen/nebel.html');
    expect(article).toContain('captured: "2020-01-08T08:30:00Z"');
    expect(outcome!.losses).toEqual([]);
    expect(
      readdirSync(join(folder, 'content', outcome!.article!)).filter((name) => name.endsWith('.png')),
    ).toHaveLength(1);
  });

  test('is read with plain line ends too', async () => {
    const [outcome] = await take(saved);
    expect(outcome).toMatchObject({ status: 'imported', losses: [] });
  });

  test('that was cut off gives what is there', async () => {
    const [outcome] = await take(saved.slice(0, saved.indexOf('Content-Type: image/png')));
    expect(outcome!.status).toBe('imported');
  });

  test('with a byte order mark before its head is read', async () => {
    const [outcome] = await take(`\ufeff${saved}`);
    expect(outcome).toMatchObject({ status: 'imported', losses: [] });
  });

  test('whose address is none is read without it', async () => {
    const [outcome] = await take(saved.replaceAll('https://example.org/', 'https://[example/'));
    expect(outcome!.status).toBe('imported');
  });

  test('that is larger than memory should hold is refused', async () => {
    const path = join(folder, 'page.mhtml');
    writeFileSync(path, saved);
    truncateSync(path, 300 * 1024 * 1024);
    const [outcome] = await importFile(path, join(folder, 'content'), site.parse({}));
    expect(outcome!.reason).toContain('It is too large: more than 256 MB.');
  });

  test('without a page in it is refused', async () => {
    const [outcome] = await take(saved.replace('Content-Type: text/html\n', 'Content-Type: text/css\n'));
    expect(outcome!.reason).toContain('without the page');
  });
});

test('a mail is no saved page', async () => {
  const [outcome] = await take('From: a@example.org\nSubject: Nebel\n\nKein Artikel.\n');
  expect(outcome!.status).toBe('refused');
});

test('multiparts within multiparts are resolved, to a depth', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'Content-Type: text/plain\n\nHallo'
      : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nested(depth - 1)}\n--b${depth}--`;
  expect(mimeParts(Buffer.from(nested(3)))).toHaveLength(1);
  expect(mimeParts(Buffer.from(nested(50)))).toEqual([]);
});

async function take(text: string): Promise<Outcome[]> {
  const path = join(folder, 'seite.mhtml');
  writeFileSync(path, text);
  return importFile(path, join(folder, 'content'), site.parse({}));
}
