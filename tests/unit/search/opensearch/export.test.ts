import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { BulkFiles } from '../../../../src/search/opensearch/export/bulk-files.ts';
import { exportSearch } from '../../../../src/search/opensearch/export/export-search.ts';
import { germanNormal } from '../../../../src/search/opensearch/export/german-normal.ts';
import { Halves } from '../../../../src/search/opensearch/export/halves.ts';
import { articleMd, contentFolder } from '../../library/content.ts';
import { exported } from './exported.ts';

const root = join(import.meta.dirname, '../../../..');
const cli = join(root, 'src/search/opensearch/export/export-cli.ts');
const thread = JSON.stringify({
  comments: [
    {
      number: 1,
      author: 'Kursbuch_48',
      published: '2015-09-20T14:05+02:00',
      title: 'Post',
      text: 'Flaschen\u00adpost',
    },
    { number: 2, author: 'Geheimrat', status: 'removed' },
    { number: 3, html: '<p>Seehund<script>alarm</script></p>' },
  ],
});
const article = articleMd(
  'kicker: Fahrplan\nlead: Vorspann\nauthors: [Ada Behrends]',
  'Ein **Absatz**.\n\n> Zitat aus der Corona-Krise',
);
const content = { 'articles/2015/a/article.md': article, 'articles/2015/a/thread.json': thread };

test('an article and each of its comments is a document with a lasting name', async () => {
  const { documents } = await exported(await contentFolder(content));
  expect(documents.map(({ id }) => id)).toEqual(['2015/a', '2015/a#c1', '2015/a#c3']);
});

test('an article is exported by its fields, its text as one reads it', async () => {
  const [first] = (await exported(await contentFolder(content))).documents;
  expect(first?.source).toEqual({
    ...{ kind: 'articles', thread: '2015/a', year: 2015, published: '2015-09-20', language: 'de' },
    card: { title: 'Titel', kicker: 'Fahrplan', reported: 3, archived: 3 },
    author: ['Ada Behrends'],
    title: { de: 'Titel' },
    kicker: { de: 'Fahrplan' },
    lead: { de: 'Vorspann' },
    aside: { de: 'Ada Behrends' },
    body: { de: 'Ein Absatz.\nZitat aus der Corona-Krise' },
    joined: { de: ['CoronaKrise'] },
  });
});

test('a comment is exported with what is told of its article', async () => {
  const [, second] = (await exported(await contentFolder(content))).documents;
  expect(second?.source).toMatchObject({
    ...{ kind: 'comments', thread: '2015/a', number: 1, posted: '2015-09-20T14:05+02:00', author: ['Kursbuch_48'] },
    card: { title: 'Titel' },
    title: { de: 'Post' },
    body: { de: 'Flaschenpost' },
  });
});

test.each(['unlisted', 'withdrawn'])('an article that is %s leaves no word', async (visibility) => {
  const hidden = { 'articles/2015/b/article.md': articleMd(`visibility: ${visibility}`, 'Narwal') };
  const index = await exported(await contentFolder({ ...content, ...hidden }));
  expect(JSON.stringify(index.documents)).not.toContain('Narwal');
});

test('a removed comment leaves not even a name', async () => {
  expect(JSON.stringify((await exported(await contentFolder(content))).documents)).not.toContain('Geheimrat');
});

test('where the site says so, no name of a commenter is exported, but those of authors are', async () => {
  const index = await exported(await contentFolder({ ...content, 'site.yaml': 'searchCommenters: false' }));
  expect(index.documents.map((document) => index.values(document, 'author'))).toEqual([['Ada Behrends'], [], []]);
});

test('texts of other languages stand in fields of their own', async () => {
  const english = { 'articles/2015/e/article.md': articleMd('language: en', 'The ferry') };
  const french = { 'articles/2015/f/article.md': articleMd('language: fr', 'Le bac') };
  const { documents } = await exported(await contentFolder({ ...english, ...french }));
  expect(documents.map(({ source }) => source['body'])).toEqual([{ en: 'The ferry' }, { xx: 'Le bac' }]);
});

test('the same content gives the same bytes, in the place of what was there', async () => {
  vi.stubEnv('LESESAAL_CONTENT', await contentFolder(content));
  const folder = join(mkdtempSync(join(tmpdir(), 'lesesaal-export-')), 'deep', 'opensearch');
  const read = () => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  await exportSearch(folder);
  const first = read();
  await exportSearch(folder);
  expect(read()).toEqual(first);
});

test('a folder that holds something else is left alone', async () => {
  vi.stubEnv('LESESAAL_CONTENT', await contentFolder(content));
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-export-'));
  writeFileSync(join(folder, 'photo.jpg'), '');
  await expect(exportSearch(folder)).rejects.toThrow(
    /holds photo\.jpg, which is no part of an export\.\n {2}Name a new/,
  );
});

test('content in disorder is exported not at all', async () => {
  vi.stubEnv('LESESAAL_CONTENT', await contentFolder({ ...content, 'articles/2015/b/article.md': 'nothing' }));
  const folder = join(mkdtempSync(join(tmpdir(), 'lesesaal-export-')), 'opensearch');
  await expect(exportSearch(folder)).rejects.toThrow('articles/2015/b/article.md');
  expect(existsSync(folder)).toBe(false);
});

test.each([
  [[], 'No folder is named.'],
  [['a', 'b'], '2 folders are named, but one is written.'],
  [['--into', 'a'], 'There is no option --into.'],
  [['src'], 'which is no part of an export.'],
])('the command says what is wrong with %j, and what would be right', (words, message) => {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...words], { encoding: 'utf8', cwd: root });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) as string });
});

test('documents are split at 5,000, and before 10 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lesesaal-export-'));
  const files = new BulkFiles(folder);
  const add = (id: string, body: string) =>
    files.add({
      id,
      document: {
        kind: 'comments',
        thread: 't',
        year: 2015,
        published: '2015-09-20',
        language: 'de',
        card: { title: '' },
        body: { de: body },
      },
    });
  for (let at = 0; at < 5001; at++) add(`${at}`, 'kurz');
  for (const id of ['a', 'b', 'c']) add(id, 'x'.repeat(4_900_000));
  files.end();
  const lines = files.names.map((name) => readFileSync(join(folder, name), 'utf8').split('\n').length - 1);
  expect(lines).toEqual([10_000, 6, 2]);
});

test('the decompounder gets the halves of the archive’s own compounds, and no other words', () => {
  const halves = new Halves();
  halves.add(['Die Krankenversicherungen und die Versicherung der Kranken.', 'Brücken, Häuser']);
  halves.add(['Das Brückenhaus und die Gier der Regierung']);
  expect(halves.list()).toEqual(['brucken', 'hauser', 'kranken', 'versicherung']);
});

test.each([
  ['haeuser', 'hauser'],
  ['groesse', 'grosse'],
  ['bruecke', 'brucke'],
  ['neue', 'neue'],
  ['quelle', 'quelle'],
  ['abenteuer', 'abenteuer'],
])('%s is normalised as Lucene does', (word, normal) => {
  expect(germanNormal(word)).toBe(normal);
});
