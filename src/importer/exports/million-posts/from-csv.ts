import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { TemporaryFile } from '../../containers/temporary-file.ts';
import { cannotWrite, otherTemporaryFolder } from '../../input/error-code.ts';
import { Refusal } from '../../reader.ts';
import { recordsOf, separatorIn, type Separator } from '../csv.ts';
import { beginningOf } from '../head.ts';
import { openText } from '../open-text.ts';
import { itemsIn } from '../sqlite/sqlite.ts';
import { articleColumns, postColumns } from './tables.ts';
import { unknownVersion } from '../unknown-version.ts';

/** The corpus as tables in text, one file each: that of articles is opened, and the others from beside it. */
export const millionPostsCsv: Container = { name: 'million-posts', recognises, open };

const columns: Record<string, readonly string[]> = {
  Articles: articleColumns,
  Posts: postColumns,
  Newspaper_Staff: ['ID_User'],
};

function recognises(head: Uint8Array): boolean {
  return columnsIn(beginningOf(head)).table !== undefined;
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  const table = columnsIn(await firstLine(file)).table;
  if (table !== 'Articles') {
    if ('path' in file && !(await besides(file.path, 'Articles')))
      throw new Refusal('It is one of several tables. Put that of articles beside it, with which it comes in.');
    yield { name: file.name, note: 'It comes in with the table of articles beside it.' };
    return;
  }
  if (!('path' in file))
    throw new Refusal('It is one of several tables. Name that of articles where it stands beside that of posts.');
  const database = await TemporaryFile.of(Readable.from([]), 0);
  try {
    await fill(database.path, file);
    yield* itemsIn(database.path, file.name);
  } finally {
    await database.remove();
  }
}

/** Posts of one article stand anywhere in their table; a database on disk gathers them without filling memory. */
async function fill(path: string, articles: ContainerFile & { path: string }): Promise<void> {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    for (const [table, needed] of Object.entries(columns)) {
      database.exec(`CREATE TABLE ${table} (${needed.join(', ')})`);
      const file = table === 'Articles' ? articles : await besides(articles.path, table);
      if (!file && table === 'Posts')
        throw new Refusal('It is one of several tables. Put that of posts beside it, which holds the comments.');
      if (file) await insert(database, table, needed, file);
    }
  } catch (error) {
    throw isFull(error) ? new Refusal(cannotWrite(dirname(path), 'ENOSPC', otherTemporaryFolder)) : error;
  } finally {
    database.close();
  }
}

/** SQLite has a code of its own for a full disk. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 13;
}

async function insert(
  database: DatabaseSync,
  table: string,
  needed: readonly string[],
  file: ContainerFile,
): Promise<void> {
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${needed.map(() => '?').join(', ')})`);
  let at: number[] | undefined;
  const { separator } = columnsIn(await firstLine(file));
  database.exec('BEGIN');
  for await (const record of recordsOf(openText(file), separator)) {
    if (at) {
      const places = at;
      statement.run(...places.map((place) => record[place] ?? ''));
      continue;
    }
    at = needed.map((column) => record.indexOf(column));
    if (at.includes(-1)) {
      throw unknownVersion(
        `The table “${basename(file.name)}” is of a version that is not known here: it has other columns.`,
      );
    }
  }
  database.exec('COMMIT');
}

async function besides(path: string, table: string): Promise<ContainerFile | undefined> {
  const names = (await readdir(dirname(path))).filter(
    (one) => /^[^.]*/.exec(one)![0].toLowerCase() === table.toLowerCase(),
  );
  const ending = basename(path).replace(/^[^.]*/, '');
  const found = names.find((one) => one.endsWith(ending)) ?? names[0];
  return found === undefined ? undefined : { name: found, path: join(dirname(path), found) };
}

/** Which of the tables a text begins, by the names of its columns, and what stands between these. */
function columnsIn(beginning: string): { table?: string; separator: Separator } {
  const line = beginning
    .split(/\r?\n/, 1)[0]!
    .replaceAll('"', '')
    .replace(/^\uFEFF/, '');
  const separator = separatorIn(line);
  const names = line.split(separator);
  if (names.includes('ID_Post') && names.includes('ID_Parent_Post')) return { table: 'Posts', separator };
  if (names.includes('ID_Article') && (names.includes('publishingDate') || names.includes('Title')))
    return { table: 'Articles', separator };
  return line === 'ID_User' ? { table: 'Newspaper_Staff', separator } : { separator };
}

async function firstLine(file: ContainerFile): Promise<string> {
  for await (const chunk of openText(file)) return chunk.slice(0, 65_536);
  return '';
}
