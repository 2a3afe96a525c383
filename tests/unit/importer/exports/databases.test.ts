import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Thread } from '../../../../src/model/thread.ts';
import { Archive } from '../archive.ts';
import { anyPlanted, plantedFields } from './planted.ts';

let archive: Archive;
let folder: string;
beforeEach(() => {
  archive = new Archive();
  folder = mkdtempSync(join(tmpdir(), 'lesesaal-'));
});
afterEach(() => {
  archive.remove();
  rmSync(folder, { recursive: true });
});

/** After isso/db/threads.py and isso/db/comments.py. */
const issoTables = `
  CREATE TABLE threads (id INTEGER PRIMARY KEY, uri VARCHAR(256) UNIQUE, title VARCHAR(256));
  CREATE TABLE comments (tid REFERENCES threads(id), id INTEGER PRIMARY KEY, parent INTEGER, created FLOAT NOT NULL,
    modified FLOAT, mode INTEGER, remote_addr VARCHAR, text VARCHAR NOT NULL, author VARCHAR, email VARCHAR,
    website VARCHAR, likes INTEGER DEFAULT 0, dislikes INTEGER DEFAULT 0, voters BLOB NOT NULL, notification INTEGER DEFAULT 0);`;
const issoRows = `
  INSERT INTO threads VALUES (1, '/2020/eis/', 'Eis'), (2, '/leer/', NULL);
  INSERT INTO comments VALUES
    (1, 1, NULL, 1580756400.5, NULL, 1, '203.0.113.0', 'Das Eis **kommt**.', 'Hecht', 'hecht@post.example', NULL, 3, 1, x'00', 0),
    (1, 2, 1, 1580756500, NULL, 1, '203.0.113.0', 'Ist da.', NULL, NULL, NULL, 0, 0, x'00', 0),
    (1, 3, NULL, 1580756600, NULL, 2, '203.0.113.0', 'Wartet noch.', 'Neu', NULL, NULL, 0, 0, x'00', 0);`;

/** After the corpus's schema.sql. */
const corpusTables = `
  CREATE TABLE Articles (ID_Article INTEGER PRIMARY KEY, Path TEXT NOT NULL, publishingDate TIMESTAMP NOT NULL, Title TEXT NOT NULL, Body TEXT);
  CREATE TABLE Posts (ID_Post INTEGER PRIMARY KEY, ID_Parent_Post INTEGER, ID_Article INTEGER NOT NULL, ID_User INTEGER NOT NULL,
    CreatedAt TIMESTAMP NOT NULL, Status TEXT, Headline TEXT, Body TEXT, PositiveVotes INTEGER NOT NULL, NegativeVotes INTEGER NOT NULL);
  CREATE TABLE Newspaper_Staff (ID_User INTEGER PRIMARY KEY);`;
const corpusRows = `
  INSERT INTO Articles VALUES (9, 'Newsroom/Kultur', '2015-06-02 08:00:00', 'Ein leeres Haus', '<p>Das Haus am Ring steht leer.</p>'),
    (7, 'Newsroom/Panorama/Wetter', '2015-06-01 10:15:00', 'Der Regen bleibt', '<p>Es regnet seit Tagen.</p>');
  INSERT INTO Newspaper_Staff VALUES (77);`;
const corpusPost = `INSERT INTO Posts VALUES (1, NULL, 7, 5, '2015-06-01 11:00:00', 'online', NULL, 'Nass', 0, 0);`;

describe('a database of Isso', () => {
  test('gives its threads, as they were shown', async () => {
    const outcomes = await archive.takeAll(database(issoTables, issoRows));
    expect(outcomes.map(({ status }) => status)).toEqual(['waiting']);
    const { thread } = JSON.parse(archive.files()['waiting/eis.json']!) as { thread: Thread };
    expect(thread.comments).toEqual([
      {
        number: 1,
        id: '1',
        author: 'Hecht',
        published: '2020-02-03T19:00:00Z',
        html: '<p>Das Eis <strong>kommt</strong>.</p>',
        votes: 2,
      },
      { number: 2, id: '2', published: '2020-02-03T19:01:40Z', text: 'Ist da.', replyTo: 1 },
    ]);
  });

  test('of a version with other columns is refused', async () => {
    const [outcome] = await archive.takeAll(database(issoTables.replace('mode INTEGER,', 'state INTEGER,')));
    expect(outcome!.reason).toContain('a version that is not known here');
  });

  test('that a program still writes to is read as far as it goes, and that is told', async () => {
    const path = join(folder, 'export.db');
    const made = new DatabaseSync(path);
    made.exec(`PRAGMA journal_mode = WAL; ${issoTables} ${issoRows} PRAGMA wal_checkpoint(TRUNCATE);`);
    made.exec(
      `INSERT INTO comments VALUES (1, 4, NULL, 1580756700, NULL, 1, '', 'Neu', NULL, NULL, NULL, 0, 0, x'00', 0);`,
    );
    const outcomes = await archive.takeAll(path);
    made.close();
    expect(outcomes.map(({ status }) => status)).toEqual(['waiting', 'incomplete']);
  });

  test('is only read: nothing is written beside it', async () => {
    const path = database(issoTables, issoRows);
    await archive.takeAll(path);
    expect(readdirSync(folder)).toEqual(['export.db']);
  });
});

describe('the One Million Posts corpus', () => {
  test('brings an article with all its posts, 3,656 of them', async () => {
    const posts = Array.from({ length: 3_656 }, (_, at) => at + 1).map(
      (id) =>
        `(${id}, ${id % 3 === 0 ? id - 1 : 'NULL'}, 7, ${id % 50}, '2015-06-01 11:00:00.5', 'online', NULL, 'Post ${id}', 1, 0)`,
    );
    const outcomes = await archive.takeAll(
      database(corpusTables, `${corpusRows} INSERT INTO Posts VALUES ${posts.join(',')};`),
    );
    const { comments } = JSON.parse(archive.files()[`${outcomes[0]!.article!}/thread.json`]!) as Thread;
    expect(comments).toHaveLength(3_656);
    expect(comments[2]).toMatchObject({ number: 3, replyTo: 2, author: 'Mitglied 3' });
    expect(outcomes.map(({ input }) => input.replace(/^.*export\.db/, ''))).toEqual([
      '/7 Der Regen bleibt',
      '/9 Ein leeres Haus',
    ]);
  });

  test('counts a post whose article has no number, and reads those behind it', async () => {
    const tables = corpusTables.replaceAll(/INTEGER PRIMARY KEY|INTEGER NOT NULL/g, '');
    const stray = corpusPost.replace('(1, NULL, 7', "(2, NULL, 'x'");
    const outcomes = await archive.takeAll(database(tables, corpusRows + corpusPost + stray));
    expect(outcomes.at(-1)!.reason).toContain('1 post belongs to no article in it');
    expect(Object.keys(archive.files())).toContainEqual(expect.stringContaining('thread.json'));
  });

  test('keeps the place of a post that a moderator took down, and none of its words', async () => {
    const post = `INSERT INTO Posts VALUES (1, NULL, 7, 5, '2015-06-01 11:00:00', 'deleted', 'Grob', 'Grobes Wort', 0, 9);`;
    await archive.takeAll(database(corpusTables, corpusRows + post));
    const files = Object.values(archive.files()).join('');
    expect(files).toContain('"status": "removed"');
    expect(files).not.toContain('Grob');
  });

  test('of a version with other columns is refused', async () => {
    const [outcome] = await archive.takeAll(database(corpusTables.replace('publishingDate', 'published')));
    expect(outcome!.reason).toContain('a version that is not known here');
  });
});

test.each([
  ['Isso', ['threads', 'comments'], issoTables, issoRows],
  ['the corpus', ['Articles', 'Posts'], corpusTables, `${corpusRows} ${corpusPost}`],
])('no address and no key of an account comes out of a database of %s', async (_, tables, columns, rows) => {
  const planted = tables.flatMap((table) =>
    plantedFields.map(([field, value]) => `ALTER TABLE ${table} ADD COLUMN planted_${field} DEFAULT '${value}';`),
  );
  await archive.takeAll(database(columns, rows, ...planted));
  expect(JSON.stringify(archive.files())).toMatch(/Hecht|Mitglied/);
  expect(JSON.stringify(archive.files())).not.toMatch(anyPlanted);
});

test('a database of something else is refused', async () => {
  const [outcome] = await archive.takeAll(database('CREATE TABLE recipes (name TEXT);'));
  expect(outcome!.reason).toContain('It is an SQLite database, but none whose tables are known here.');
});

test('a view in place of a table is not run', async () => {
  const view = `CREATE VIEW Posts AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS ID_Post FROM n;`;
  const [outcome] = await archive.takeAll(database(corpusTables.replace(/CREATE TABLE Posts[^;]*;/, view)));
  expect(outcome!.status).toBe('refused');
});

test('a damaged database is refused', async () => {
  const path = join(folder, 'bad.db');
  writeFileSync(path, `SQLite format 3\0${'x'.repeat(5_000)}`);
  const [outcome] = await archive.takeAll(path);
  expect(outcome!.reason).toContain('damaged SQLite database');
});

function database(...statements: string[]): string {
  const path = join(folder, 'export.db');
  const made = new DatabaseSync(path);
  for (const statement of statements) made.exec(statement);
  made.close();
  return path;
}
