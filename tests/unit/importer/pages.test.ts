import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Archive } from './archive.ts';

/**
 * `tests/cases/import-pages` holds an article on three pages: numbered files with a row of numbers beneath the text,
 * the same with a query and `rel=next` alone, and all on one page; in `files`, one whose pages are told by the names of
 * their files alone, the first of which has the date.
 */
const cases = new URL('../../cases/import-pages/', import.meta.url).pathname;
const place = 'articles/2012/die-lange-fahrt-nach-hollern';
let archive: Archive;

beforeEach(() => {
  archive = new Archive();
});
afterEach(() => {
  archive.remove();
});

const take = (page: string, ...flags: string[]) => archive.take(`${cases}${page}.html`, ...flags);
const article = () => archive.files()[`${place}/article.md`]!;

async function takeAll(...pages: string[]): Promise<void> {
  for (const page of pages) await take(page);
}

const orders = [
  ['1', '2', '3'],
  ['1', '3', '2'],
  ['2', '1', '3'],
  ['2', '3', '1'],
  ['3', '1', '2'],
  ['3', '2', '1'],
];

describe.each(['numbered', 'next'])('an article on three pages (%s)', (kind) => {
  test.each(orders)('is one in the right order when they come as %s, %s, %s', async (...order) => {
    await takeAll(...order.map((number) => `${kind}-${number}`));
    const text = article();
    const starts = [
      'Wer nach Hollern',
      'Der erste Zug',
      'In Hollern steigt',
      'Am Ende der Strecke',
      'Auf der Rückfahrt',
    ];
    expect(Object.keys(archive.files()).filter((path) => path.endsWith('article.md'))).toEqual([`${place}/article.md`]);
    const at = starts.map((start) => text.indexOf(start));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });
});

describe('files that are numbered, of pages that are not', () => {
  test.each(orders)('are one article in the right order when they come as %s, %s, %s', async (...order) => {
    await takeAll(...order.map((number) => `files/artikel_${number}`));
    expect(Object.keys(archive.files()).filter((path) => path.endsWith('article.md'))).toEqual([`${place}/article.md`]);
    const at = ['Wer nach Hollern', 'In Hollern steigt', 'Auf der Rückfahrt'].map((start) => article().indexOf(start));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(article()).not.toContain('losses:');
  });

  test('are one page where two captures differ below the text alone', async () => {
    for (const number of [1, 2]) {
      const said = `<ol class="comment-list">${'<li>Ein Kommentar von jemandem, der auch mitgefahren ist.</li>'.repeat(number)}</ol>`;
      const page = readFileSync(`${cases}files/artikel_1.html`, 'utf8').replace('</body>', `${said}</body>`);
      writeFileSync(archive.path(`${number}.html`), page);
    }
    for (const number of [1, 2]) await archive.take(archive.path(`${number}.html`));
    expect(article().split('Wer nach Hollern')).toHaveLength(2);
  });

  test('are articles of their own where they are of different days', async () => {
    await takeAll('files/other/kolumne-1', 'files/other/kolumne-2');
    const articles = Object.keys(archive.files()).filter((path) => path.endsWith('article.md'));
    expect(articles).toEqual(['articles/2012/aus-dem-zug-2/article.md', 'articles/2012/aus-dem-zug/article.md']);
  });
});

test('the same pages in any order give the same bytes', async () => {
  await takeAll('numbered-1', 'numbered-2', 'numbered-3');
  const inOrder = article();
  archive.remove();
  archive = new Archive();
  await takeAll('numbered-3', 'numbered-1', 'numbered-2');
  expect(article()).toBe(inOrder);
});

test('a page that is missing is named, until it comes', async () => {
  await takeAll('numbered-1', 'numbered-3');
  expect(article()).toContain('losses:\n  - Der Artikel hatte 3 Seiten; Seite 2 fehlt.\n');
  await take('numbered-2');
  expect(article()).not.toContain('losses:');
});

test('where nobody says how many pages there were, that is a loss until the last is there', async () => {
  await take('next-1');
  expect(article()).toContain('Der Artikel hatte weitere Seiten; wie viele, ist nicht bekannt.');
  await takeAll('next-2', 'next-3');
  expect(article()).not.toContain('losses:');
});

test('pages taken again change nothing', async () => {
  await takeAll('numbered-1', 'numbered-2');
  const before = archive.files();
  const { status } = await take('numbered-1');
  expect([status, archive.files()]).toEqual(['unchanged', before]);
});

test('a page does not write over what was edited by hand, but says so', async () => {
  await take('numbered-1');
  const path = archive.path(place, 'article.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('zwei Hühner', 'drei Hühner'));
  const { status, reason } = await take('numbered-2');
  expect([status, reason]).toEqual([
    'unchanged',
    'article.md was edited by hand and stays as it is; --force would write over it.',
  ]);
  expect(article()).toContain('drei Hühner');
});

test('the article on one page takes the place of its pages', async () => {
  await takeAll('numbered-1', 'numbered-3');
  await take('numbered-all');
  expect(article()).toContain('In Hollern steigt niemand aus');
  expect(article()).not.toContain('fehlt');
});
