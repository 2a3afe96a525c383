import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { TemporaryFile } from '../../containers/temporary-file.ts';
import { Refusal } from '../../reader.ts';
import { recordsOf } from '../csv.ts';
import { beginningOf } from '../head.ts';
import { openText } from '../open-text.ts';
import { itemsIn } from '../sqlite/sqlite.ts';
import { articleColumns, postColumns } from './tables.ts';

/** The corpus as comma-separated tables, one file each: `Articles.csv` is opened, and the others from beside it. */
export const millionPostsCsv: Container = { name: 'million-posts', recognises, open };

const columns: Record<string, readonly string[]> = {
  Articles: articleColumns,
  Posts: postColumns,
  Newspaper_Staff: ['ID_User'],
};

function recognises(head: Uint8Array): boolean {
  return tableIn(head) !== undefined;
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  const head = await firstLine(file);
  const table = tableIn(Buffer.from(head));
  if (table !== 'Articles') {
    yield { name: file.name, note: 'It comes in with Articles.csv, which must stand beside it.' };
    return;
  }
  if (!('path' in file))
    throw new Refusal('It is one of several tables. Name Articles.csv where it stands beside Posts.csv.');
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
      const file = table === 'Articles' ? articles : await besides(articles.path, `${table}.csv`);
      if (!file && table === 'Posts') throw new Refusal('There is no Posts.csv beside it, which holds the comments.');
      if (file) await insert(database, table, needed, file);
    }
  } finally {
    database.close();
  }
}

async function insert(
  database: DatabaseSync,
  table: string,
  needed: readonly string[],
  file: ContainerFile,
): Promise<void> {
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${needed.map(() => '?').join(', ')})`);
  let at: number[] | undefined;
  database.exec('BEGIN');
  for await (const record of recordsOf(openText(file))) {
    if (at) {
      const places = at;
      statement.run(...places.map((place) => record[place] ?? ''));
      continue;
    }
    at = needed.map((column) => record.indexOf(column));
    if (at.includes(-1)) {
      throw new Refusal(`${basename(file.name)} is of a version that is not known here: its columns are others.`);
    }
  }
  database.exec('COMMIT');
}

async function besides(path: string, name: string): Promise<ContainerFile | undefined> {
  const names = await readdir(dirname(path));
  const found = names.find((one) => one.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : { name: found, path: join(dirname(path), found) };
}

function tableIn(head: Uint8Array): string | undefined {
  const line = beginningOf(head).split(/\r?\n/, 1)[0]!.replaceAll('"', '');
  const names = line.split(',');
  if (names.includes('ID_Post') && names.includes('ID_Parent_Post')) return 'Posts';
  if (names.includes('ID_Article') && (names.includes('publishingDate') || names.includes('Title'))) return 'Articles';
  return line === 'ID_User' ? 'Newspaper_Staff' : undefined;
}

async function firstLine(file: ContainerFile): Promise<string> {
  for await (const chunk of openText(file)) return chunk.slice(0, 65_536);
  return '';
}
