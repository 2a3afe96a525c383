import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { site } from '../../../../src/model/site.ts';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import { importFile } from '../archive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function page(title: string, extra = ''): string {
  const sentence = `${title}: Am Morgen lag der Nebel über dem Hafen, und niemand sah, wer die Laternen gelöscht hatte. `;
  return `<!doctype html><html lang="de"><head><title>${title}</title><meta property="article:published_time" content="2015-02-17T08:00:00+01:00"></head><body><article><h1>${title}</h1><p>${sentence.repeat(3)}</p>${extra}<p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}</p></article></body></html>`;
}

describe('a ZIP file', () => {
  test('gives every page in it, each by its place', async () => {
    const outcomes = await take({ 'b/zwei.html': page('Zwei Kähne'), 'eins.html': page('Ein Kahn') });
    expect(outcomes.map(({ input, status }) => [input.split('.zip')[1], status])).toEqual([
      ['/b/zwei.html', 'imported'],
      ['/eins.html', 'imported'],
    ]);
  });

  test('gives a page the pictures of its own folder', async () => {
    const image = '<figure><img src="Kahn-Dateien/kahn.png" alt="Ein Kahn"></figure>';
    const [outcome] = await take({ 'Kahn.html': page('Ein Kahn', image), 'Kahn-Dateien/kahn.png': png });
    expect(outcome!.losses).toEqual([]);
  });

  test('as macOS packs it, names in UTF-8 and in pieces, gives a page its pictures', async () => {
    const image = '<figure><img src="F%C3%A4hre-Dateien/kahn.png" alt="Ein Kahn"></figure>';
    const files = { 'F\u0061\u0308hre.html': page('Eine Fähre', image), 'F\u0061\u0308hre-Dateien/kahn.png': png };
    const outcomes = await takeBytes(unmarked(await zipped(files)));
    expect(outcomes.map(({ input, losses }) => [input.split('.zip')[1]!.normalize('NFC'), losses])).toEqual([
      ['/Fähre.html', []],
    ]);
  });

  test('takes what browsers saved beside a page for no page', async () => {
    const files = { 'Kahn.html': page('Ein Kahn'), 'Kahn_files/rahmen.html': page('Werbung'), '.DS_Store': 'x' };
    expect(await take(files)).toHaveLength(1);
  });

  test('passes over a frame of a page that bears another name by now', async () => {
    const files = { 'Umbenannt.html': page('Ein Kahn'), 'Kahn_files/rahmen.html': '<html><body>Werbung</body></html>' };
    expect((await take(files)).map(({ status }) => status)).toEqual(['passed', 'imported']);
  });

  test('takes what a page of SingleFile showed in a frame for no page', async () => {
    const files = { 'index.html': page('Ein Kahn'), 'manifest.json': '{}', 'frames/0/index.html': page('Werbung') };
    expect(await take(files)).toHaveLength(1);
  });

  test('refuses an empty page and goes on', async () => {
    const outcomes = await take({ 'a.html': '', 'b.html': page('Ein Kahn') });
    expect(outcomes.map(({ status }) => status)).toEqual(['refused', 'imported']);
  });

  test('that holds no page says so', async () => {
    const [outcome] = await take({ 'kahn.png': png });
    expect(outcome).toMatchObject({
      status: 'refused',
      reason: 'It holds no text and no page. Name the file or folder that does.',
    });
  });

  test('inside another is to be unpacked first', async () => {
    const inner = await zipped({ 'a.html': page('Ein Kahn') });
    const [outcome] = await take({ 'innen.zip': inner });
    expect(outcome!.reason).toContain('ZIP file inside a ZIP file');
  });

  test('whose names lead out of it gives nothing from there', async () => {
    const archive = await zipped({ 'xx/aus.html': page('Hinaus'), 'a.html': page('Ein Kahn') });
    const hostile = Buffer.from(archive.toString('latin1').replaceAll('xx/aus', '../aus'), 'latin1');
    expect((await takeBytes(hostile)).map(({ status, reason }) => [status, reason])).toEqual([
      ['imported', null],
      ['passed', '1 file has a name that leads out of it, and was passed over.'],
    ]);
  });

  test('with data that no reader knows says so', async () => {
    const outcomes = await take({ 'a.html': page('Ein Kahn'), 'kommentare.json': '{"kommentare": []}' });
    expect(outcomes.map(({ article, reason }) => article ?? reason)).toEqual([
      'articles/2015/ein-kahn',
      '1 file holds data that no reader knows, and was passed over.',
    ]);
  });

  test('with a file in thirty thousand folders passes it over, and gives the others', async () => {
    const outcomes = await take({ [`${'a/'.repeat(30_000)}eins.html`]: page('Tief'), 'zwei.html': page('Zwei Kähne') });
    expect(outcomes.map(({ status }) => status)).toEqual(['imported', 'passed']);
  });

  test('with two files of one name gives the later, and says so', async () => {
    const archive = await zipped({ 'a.html': page('Ein Kahn'), 'b.html': page('Zwei Kähne') });
    const doubled = Buffer.from(archive.toString('latin1').replaceAll('b.html', 'a.html'), 'latin1');
    expect((await takeBytes(doubled)).map(({ article, reason }) => article ?? reason)).toEqual([
      'articles/2015/zwei-kaehne',
      '1 file has the name of a later one, and was passed over.',
    ]);
  });

  test('gives no link', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('/etc/passwd'), 'a.html', { mode: 0o120777 });
    zip.end();
    const archive = Buffer.concat((await Array.fromAsync(zip.outputStream)) as Buffer[]);
    expect((await takeBytes(archive)).map(({ reason }) => reason)).toEqual(['1 file is a link, and was passed over.']);
  });

  test('that is cut off is refused whole', async () => {
    const archive = await zipped({ 'a.html': page('Ein Kahn') });
    const [outcome] = await takeBytes(archive.subarray(0, archive.length - 30));
    expect(outcome!.reason).toBe('It is a ZIP file that breaks off. Copy or download it again.');
  });

  test('with a changed byte refuses that page', async () => {
    const archive = await zipped({ 'a.html': page('Ein Kahn') }, false);
    archive[archive.indexOf('Nebel')] = 0x58;
    const [outcome] = await takeBytes(archive);
    expect(outcome!.reason).toContain('damaged in the archive');
  });

  test('that was made to burst is refused before it does', async () => {
    const blank = Buffer.alloc(8 * 1024 * 1024);
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.html`, blank]));
    const [outcome, ...others] = await take(files);
    expect([outcome!.reason, others]).toEqual([expect.stringContaining('far more than such a file may hold'), []]);
  });
});

async function take(files: Record<string, string | Buffer>): Promise<Outcome[]> {
  return takeBytes(await zipped(files));
}

async function takeBytes(archive: Buffer): Promise<Outcome[]> {
  const path = join(folder, 'seiten.zip');
  writeFileSync(path, archive);
  return importFile(path, join(folder, 'content'), site.parse({}));
}

/** Takes off the mark that names are in UTF-8: bit 11 of both heads of each entry. */
function unmarked(archive: Buffer): Buffer {
  for (const [mark, flags] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const) {
    for (let at = archive.indexOf(mark); at !== -1; at = archive.indexOf(mark, at + 4))
      archive.writeUInt16LE(archive.readUInt16LE(at + flags) & ~0x800, at + flags);
  }
  return archive;
}

async function zipped(files: Record<string, string | Buffer>, compress = true): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { compress });
  zip.end();
  return Buffer.concat((await Array.fromAsync(zip.outputStream)) as Buffer[]);
}
