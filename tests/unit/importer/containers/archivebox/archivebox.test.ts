import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { inputsIn } from '../../../../../src/importer/input/inputs.ts';
import type { Outcome } from '../../../../../src/importer/outcome.ts';
import { Archive } from '../../archive.ts';
import { packed, page, picture, png, response, answer } from '../warc/make-warc.ts';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

const url = 'https://zeitung.example/hafen/nebel.html';
const figure = '<figure><img src="/hafen/bild.png" alt="Nebel"></figure>';
const run = (start: string, output = '') => [{ status: 'succeeded', start_ts: start, output }];

/** As ArchiveBox 0.6 writes it, the fields that matter. */
const index = JSON.stringify({
  archive_path: 'archive/1424238000.0',
  history: { dom: run('2015-02-18T06:30:00.123456+00:00'), singlefile: run('2016-01-01 07:00:00.5') },
  timestamp: '1424238000.0',
  title: 'Nebel im Hafen',
  url,
});

/** As ArchiveBox 0.9 writes it. */
const lines = [
  { type: 'Snapshot', id: 'a', url, title: 'Nebel', timestamp: '1424238000.0' },
  {
    type: 'ArchiveResult',
    plugin: 'dom',
    status: 'succeeded',
    start_ts: '2015-02-18T06:30:00+00:00',
    output_str: 'output.html',
  },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

describe('a snapshot of ArchiveBox', () => {
  test('gives one article, with address and time, and says which file it took', async () => {
    const outcomes = await take({
      'output.html': page('Nebel'),
      'singlefile.html': page('Nebel'),
      'headers.json': '{}',
    });
    expect(outcomes).toHaveLength(1);
    expect(outcomes[0]).toMatchObject({ input: `${box()}/archive/1424238000.0/singlefile.html`, status: 'imported' });
    expect(articleOf(outcomes)).toContain(`url: ${url}`);
    expect(articleOf(outcomes)).toContain('captured: "2016-01-01T07:00:00Z"');
  });

  test('gives its page although the recording beside it was made to burst', async () => {
    const outcomes = await take({
      'output.html': page('Nebel'),
      'headers.json': '{}',
      'warc/1424238000.warc.gz': gzipSync(Buffer.alloc(80 * 1024 * 1024), { level: 9 }),
    });
    expect(outcomes.map(({ status }) => status)).toEqual(['imported']);
  });

  test('falls back to the next file where the best holds no article', async () => {
    const outcomes = await take({
      'singlefile.html': '<html><body>Cookies zulassen</body></html>',
      'output.html': page('Nebel'),
    });
    expect(outcomes[0]).toMatchObject({ input: `${box()}/archive/1424238000.0/output.html`, status: 'imported' });
  });

  test('of which an extractor kept the text alone has the names and the date that stand beside it', async () => {
    const outcomes = await take({
      'readability/content.html': '<div><p>Am Morgen lag der Nebel über dem Hafen.</p></div>',
      'readability/article.json': JSON.stringify({
        title: 'Nebel im Hafen',
        byline: 'Von Ole Petersen',
        siteName: 'Elbmark-Kurier',
        publishedTime: '2015-02-17T08:00:00+01:00',
      }),
      'headers.json': '{}',
    });
    expect(articleOf(outcomes)).toMatch(
      /published: "2015-02-17T08:00:00\+01:00"\nauthors:\n {2}- Ole Petersen\nsource:\n {2}name: Elbmark-Kurier\n/,
    );
  });

  test('finds pictures where wget put them', async () => {
    const outcomes = await take({
      'output.html': page('Nebel', figure),
      'zeitung.example/hafen/bild.png': png,
      'headers.json': '',
    });
    expect(picturesOf(outcomes)).toEqual(['bild.png']);
  });

  test('finds pictures and the page itself in the recording', async () => {
    const recording = packed(
      response(url, answer(page('Nebel', figure))),
      picture('https://zeitung.example/hafen/bild.png'),
    );
    const outcomes = await take({ 'warc/1424238000.warc.gz': recording, 'headers.json': '{}' });
    expect(picturesOf(outcomes)).toEqual(['bild.png']);
  });

  test('without a page is refused with what is wrong', async () => {
    const [outcome] = await take({ 'screenshot.png': png, 'headers.json': '{}' });
    expect(outcome!.reason).toContain('holds no page');
  });

  test('of which there are the words for a search alone is refused for that reason', async () => {
    const [outcome] = await take({ 'htmltotext.txt': 'Nebel (/hafen) Am Morgen lag', 'headers.json': '{}' });
    expect(outcome!.reason).toContain('the words of its page for a search alone');
  });

  test('of version 0.9 is read', async () => {
    const outcomes = await take({
      'index.json': '',
      'index.jsonl': lines,
      'dom/output.html': page('Nebel'),
      'headers/headers.json': '{}',
    });
    expect(outcomes[0]).toMatchObject({ input: `${box()}/archive/1424238000.0/dom/output.html`, status: 'imported' });
  });

  test('in a ZIP file is one article, too', async () => {
    const zip = new ZipFile();
    const files = {
      'index.json': index,
      'output.html': page('Nebel', figure),
      'singlefile.html': '',
      'zeitung.example/hafen/bild.png': png,
    };
    for (const [name, content] of Object.entries(files))
      zip.addBuffer(Buffer.from(content), `archive/1424238000.0/${name}`);
    zip.end();
    writeFileSync(archive.path('box.zip'), Buffer.concat((await Array.fromAsync(zip.outputStream)) as Buffer[]));
    const outcomes = await archive.takeAll(archive.path('box.zip'));
    expect(outcomes).toHaveLength(1);
    expect(picturesOf(outcomes)).toEqual(['bild.png']);
  });

  test('whose index names files out of its folder gives none of them', async () => {
    write('geheim.html', page('Geheim'));
    const hostile = index.replace('"dom"', '"wget":[{"status":"succeeded","output":"../../geheim.html"}],"dom"');
    const [outcome] = await take({ 'index.json': hostile, 'headers.json': '{}', 'archive.org.txt': '' });
    expect(outcome!.reason).toContain('holds no page');
  });

  test('does not follow a recording that is a link', async () => {
    write('fremd.warc.gz', packed(response(url, answer(page('Fremd')))));
    write('archive/1424238000.0/warc/leer', '');
    symlinkSync(`${box()}/fremd.warc.gz`, `${box()}/archive/1424238000.0/warc/a.warc.gz`);
    const [outcome] = await take({ 'headers.json': '{}' });
    expect(outcome!.reason).toContain('holds no page');
  });

  test('with an index that is no JSON is refused', async () => {
    const [outcome] = await take({
      'index.json': index.slice(0, -3),
      'headers.json': '',
      'output.html': page('Nebel'),
    });
    expect(outcome!.reason).toContain('It is a damaged index of ArchiveBox.');
  });
});

test('of a collection only the snapshots are read', async () => {
  for (const name of ['index.sqlite3', 'ArchiveBox.conf', 'index.html', 'sources/1.txt']) write(name, page('Nebenbei'));
  expect(await take({ 'output.html': page('Nebel'), 'headers.json': '{}' })).toHaveLength(1);
});

function box(): string {
  return archive.path('box');
}

function write(name: string, content: string | Buffer): void {
  mkdirSync(dirname(`${box()}/${name}`), { recursive: true });
  writeFileSync(`${box()}/${name}`, content);
}

async function take(files: Record<string, string | Buffer>): Promise<Outcome[]> {
  for (const [name, content] of Object.entries({ 'index.json': index, ...files }))
    write(`archive/1424238000.0/${name}`, content);
  const inputs = await Array.fromAsync(inputsIn([box()], { archive: archive.path('articles'), tell: () => undefined }));
  return (await Promise.all(inputs.map(({ path }) => archive.takeAll(path)))).flat();
}

function articleOf([outcome]: Outcome[]): string {
  return archive.files()[`${outcome!.article}/article.md`]!;
}

function picturesOf([outcome]: Outcome[]): string[] {
  return readdirSync(archive.path(outcome!.article!)).filter((name) => name.endsWith('.png'));
}
