import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import type { Outcome } from '../../../../src/importer/outcome.ts';
import { Archive } from '../archive.ts';
import { anyPlanted, withPlanted } from './planted.ts';

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('an export of Omnivore', () => {
  const entry = {
    id: 'b7a1',
    slug: 'nebel-18e',
    title: 'Nebel über dem Hafen',
    description: 'Am Morgen lag der Nebel über dem …',
    author: 'Lotte Ohm',
    url: 'https://elbmark-kurier.example/nebel',
    state: 'Archived',
    readingProgress: 100,
    thumbnail: 'https://bilder.elbmark-kurier.example/kahn.jpg',
    labels: ['Hafen'],
    savedAt: '2024-03-02T08:05:11.123Z',
    updatedAt: '2024-03-02T08:05:11.123Z',
    publishedAt: '2024-03-01T00:00:00.000Z',
  };
  const proxy = 'https://proxy-prod.omnivore-image-cache.app/0x0,sAbc/';
  const html = `<div id="readability-content"><div class="page"><p>Am Morgen lag der Nebel über dem Hafen.</p><p><img src="${proxy}https://bilder.elbmark-kurier.example/kahn.jpg" alt="Ein Kahn"></p></div></div>`;
  const files = {
    'metadata_0_to_20.json': JSON.stringify([entry, { ...entry, id: 'c', slug: 'weg', title: 'Weg' }]),
    'content/nebel-18e.html': html,
    'highlights/nebel-18e.md': '> Am Morgen\n\nFrau Ohm anrufen',
  };

  test('gives its texts with what its list knows of them', async () => {
    await take(files);
    const article = archive.files()['articles/2024/nebel-ueber-dem-hafen/article.md'];
    expect(article).toMatchInlineSnapshot(`
      "---
      title: Nebel über dem Hafen
      published: "2024-03-01"
      authors:
        - Lotte Ohm
      topics:
        - Hafen
      source:
        url: https://elbmark-kurier.example/nebel
        captured: "2024-03-02T08:05:11Z"
      losses:
        - "Ein Bild ist nicht mitgespeichert: „Ein Kahn“ (https://bilder.elbmark-kurier.example/kahn.jpg)."
      ---

      Am Morgen lag der Nebel über dem Hafen.

      [Bild: Ein Kahn](https://bilder.elbmark-kurier.example/kahn.jpg)
      "
    `);
  });

  test('counts links without a text, and what its reader marked', async () => {
    const outcomes = await take(files);
    expect(outcomes.slice(1).map(({ status, reason }) => [status, reason])).toEqual([
      ['passed', '1 link is without its text, and was passed over.'],
      ['passed', '1 file holds what its reader marked, and was passed over.'],
    ]);
  });

  test('keeps accounts and keys to itself', async () => {
    await takePlanted(files);
    expect(JSON.stringify(written())).not.toMatch(anyPlanted);
  });

  test.each([
    { 'metadata_0_to_20.json': '{"items":[]}' },
    { 'metadata.json': JSON.stringify([entry]), 'content/nebel-18e.html': html },
  ])('of another version is refused (%#)', async (files) => {
    const [outcome] = await take(files);
    expect(outcome!.reason).toContain('It is an export of a version of Omnivore that is not known here.');
  });
});

test.each([
  ['below a folder of its ZIP file', (files: Files) => take(below('omnivore-2024/', files))],
  ['unpacked into a folder', (files: Files) => takeUnpacked(files)],
])('an export comes in as well if it stands %s', async (_, taken) => {
  const outcomes = await taken({
    'metadata_0_to_1.json': JSON.stringify([
      { slug: 'nebel', title: 'Nebel', url: 'https://elbmark-kurier.example/nebel', savedAt: '2024-03-02T08:05:11Z' },
    ]),
    'content/nebel.html': '<div><p>Am Morgen lag der Nebel über dem Hafen.</p></div>',
  });
  expect(outcomes.map(({ status, article }) => [status, article])).toEqual([['imported', 'articles/2024/nebel']]);
});

test('a list that is damaged keeps none of the others from coming in', async () => {
  const outcomes = await take({
    'metadata_0_to_1.json': '[{"slug": "ne',
    'metadata_1_to_2.json': JSON.stringify([{ slug: 'weg', title: 'Weg', savedAt: '2024-03-02T08:05:11Z' }]),
    'content/nebel.html': '<p>Am Morgen lag der Nebel.</p>',
    'content/weg.html': '<p>Am Abend war er weg.</p>',
  });
  expect(outcomes.map(({ status, article, reason }) => [status, article ?? reason])).toEqual([
    ['refused', 'It is damaged JSON, or breaks off. Export it again.'],
    ['imported', 'articles/2024/weg'],
    ['passed', '1 text stands in no list that could be read, and was passed over.'],
  ]);
});

describe('an export of Readeck', () => {
  const info = {
    ID: 4,
    UID: 'Fx3',
    UserID: 1,
    Created: '2024-03-02T08:05:11.000000123Z',
    State: 0,
    URL: 'https://elbmark-kurier.example/nebel',
    Title: 'Nebel über dem Hafen',
    SiteName: 'Elbmark-Kurier',
    Published: '2024-03-01T06:15:00Z',
    Authors: ['Lotte Ohm'],
    Lang: 'de',
    Description: 'Niemand sah die Laternen.',
    Files: { article: { name: 'index.html', type: 'text/html' } },
    Labels: ['Hafen'],
  };
  const html =
    '<!DOCTYPE html><html><head><title>x</title></head><body><section><p>Am Morgen lag der Nebel.</p><figure><img src="./_resources/k4.png" alt="Ein Kahn" width="800" height="600"></figure></section></body></html>';
  const data = {
    Info: { Date: '2024-04-01T00:00:00Z', Version: '1', ReadeckVersion: '0.18.0' },
    Users: [{ Username: 'hbrandt', Email: 'h.brandt@post.example' }],
    Tokens: [{ UID: 'ae12fe3b' }],
  };
  const files = {
    'bookmarks/Fx3/info.json': JSON.stringify(info),
    'bookmarks/Fx3/container/index.html': html,
    'bookmarks/Fx3/container/_resources/k4.png': png,
    'bookmarks/Gy4/info.json': JSON.stringify({ ...info, UID: 'Gy4', Title: 'Weg', Files: {} }),
    'data.json': JSON.stringify(data),
  };

  test('gives its texts with what it knows of them', async () => {
    await take(files);
    const article = archive.files()['articles/2024/nebel-ueber-dem-hafen/article.md'];
    expect(article).toMatchInlineSnapshot(`
      "---
      title: Nebel über dem Hafen
      lead: Niemand sah die Laternen.
      published: "2024-03-01T06:15:00Z"
      authors:
        - Lotte Ohm
      topics:
        - Hafen
      source:
        name: Elbmark-Kurier
        url: https://elbmark-kurier.example/nebel
        captured: "2024-03-02T08:05:11Z"
      ---

      Am Morgen lag der Nebel.

      ![Ein Kahn](k4.png)
      "
    `);
  });

  test('brings the pictures of its copies', async () => {
    await take(files);
    expect(Object.keys(archive.files())).toContain('articles/2024/nebel-ueber-dem-hafen/k4.png');
  });

  test('keeps accounts and keys to itself', async () => {
    await takePlanted(files);
    expect(JSON.stringify(written())).not.toMatch(/hbrandt|@post|ae12fe3b/);
    expect(JSON.stringify(written())).not.toMatch(anyPlanted);
  });

  test('counts bookmarks without a text', async () => {
    const [, passed] = await take(files);
    expect(passed!.reason).toBe('1 bookmark is without its text, and was passed over.');
  });

  test('of another version is refused', async () => {
    const later = { ...files, 'data.json': JSON.stringify({ Info: { Version: '2' } }) };
    const [outcome] = await take(later);
    expect(outcome!.reason).toContain('It is a Readeck export of version 2; version 1 is known here.');
  });

  test('whose article leads out of it gives nothing from there', async () => {
    const hostile = { ...info, Files: { article: { name: '../../../data.json' } } };
    const outcomes = await take({ ...files, 'bookmarks/Fx3/info.json': JSON.stringify(hostile) });
    expect(outcomes.map(({ status }) => status)).toEqual(['passed']);
  });
});

describe('an EPUB', () => {
  const list = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="b" href="b.html" media-type="application/xhtml+xml"/>
    <item id="a" href="a.html" media-type="application/xhtml+xml"/>
    <item id="gone" href="gone.html" media-type="application/xhtml+xml"/>
    </manifest><spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/><itemref idref="gone"/></spine></package>`;
  const chapter = `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>Nebel über dem Hafen</title></head>
    <body><h1 class="title">Nebel über dem Hafen</h1><p class="desc">Niemand sah die Laternen.</p>
    <ul class="info"><li><strong>Elbmark-Kurier</strong></li><li>Published on 1 March 2024</li><li>By Lotte Ohm</li><li><a href="https://elbmark-kurier.example/nebel">elbmark-kurier.example</a></li><li>About 1 minute read</li></ul>
    <main class="content"><section><p>Am Morgen lag <mark>der Nebel</mark> über dem Hafen.</p><p><img src="./Images/k4.png" alt="Ein Kahn"/></p></section></main>
    <hr/><table class="info"><tr><td>Saved with <a href="https://readeck.com/">Readeck</a></td></tr></table></body></html>`;
  const files = {
    'META-INF/container.xml':
      '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
    'OEBPS/content.opf': list,
    'OEBPS/nav.xhtml': '<html><body><nav><ol><li>Nebel</li></ol></nav></body></html>',
    'OEBPS/a.html': chapter,
    'OEBPS/b.html':
      '<html><head><title>Weg</title></head><body><h1>Weg</h1><p>Am Abend war der Nebel weg, und niemand wusste, wohin er gegangen war, denn gesehen hatte es keiner.</p><p>Die Fischer fuhren hinaus und kamen mit leeren Netzen zurück, wie an jedem Tag in diesem Frühling.</p></body></html>',
    'OEBPS/Images/k4.png': png,
  };

  test('of Readeck gives its chapters with what stands above them', async () => {
    await take(files);
    expect(archive.files()['articles/2024/nebel-ueber-dem-hafen/article.md']).toMatchInlineSnapshot(`
      "---
      title: Nebel über dem Hafen
      lead: Niemand sah die Laternen.
      published: "2024-03-01"
      authors:
        - Lotte Ohm
      source:
        name: Elbmark-Kurier
        url: https://elbmark-kurier.example/nebel
      ---

      Am Morgen lag der Nebel über dem Hafen.

      ![Ein Kahn](k4.png)
      "
    `);
  });

  test('of any tool has its chapters read as pages, and says what is not there', async () => {
    const outcomes = await take(files);
    expect(outcomes.map(({ status, reason }) => [status, reason])).toEqual([
      ['imported', null],
      ['refused', 'No date was found. Give one with --published 2015-09-20.'],
      ['passed', '1 chapter is listed and not there, and was passed over.'],
    ]);
  });

  test('without the list of its chapters is refused', async () => {
    const [outcome] = await take({ 'META-INF/container.xml': '<container><rootfiles/></container>' });
    expect(outcome!.reason).toContain('It is a damaged EPUB: the list of its chapters is missing.');
  });
});

type Files = Record<string, string | Buffer>;

async function take(files: Files): Promise<Outcome[]> {
  const path = archive.path('export.zip');
  writeFileSync(path, await zipped(files));
  return archive.takeAll(path);
}

async function takeUnpacked(files: Files): Promise<Outcome[]> {
  const folder = archive.path('export');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return archive.takeAll(folder);
}

async function zipped(files: Files): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return Buffer.concat((await Array.fromAsync(zip.outputStream)) as Buffer[]);
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [folder + name, content]));
}

/** With addresses and keys in every object of its lists. */
async function takePlanted(files: Files): Promise<void> {
  const planted = Object.entries(files).map(async ([name, content]): Promise<[string, string | Buffer]> => {
    const isList = typeof content === 'string' && name.endsWith('.json');
    return [name, isList ? await withPlanted(content, 'json') : content];
  });
  const outcomes = await take(Object.fromEntries(await Promise.all(planted)));
  expect(outcomes[0]!.status).toBe('imported');
}

/** What came of it, without the export itself. */
function written(): Record<string, string> {
  return Object.fromEntries(Object.entries(archive.files()).filter(([path]) => path !== 'export.zip'));
}
