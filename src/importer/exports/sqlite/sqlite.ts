import { stat } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Container, ContainerFile, Item } from '../../containers/container.ts';
import { TemporaryFile } from '../../containers/temporary-file.ts';
import { Refusal } from '../../reader.ts';
import { issoDatabase } from '../isso/database.ts';
import { millionPosts } from '../million-posts/tables.ts';
import { tablesOf, type DatabaseReader } from './tables.ts';

/** A database file whose tables somebody knows. sqlite.org/fileformat.html, section 1.3. */
export const sqlite: Container = { name: 'sqlite', recognises, open };

const isLeftOpen =
  'What was written to it last still stands in the file ending in -wal beside it, and was not read. End the program that uses it, and import it again.';

const readers: readonly DatabaseReader[] = [millionPosts, issoDatabase];

function recognises(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 16)).toString('latin1') === 'SQLite format 3\0';
}

async function* open(file: ContainerFile): AsyncGenerator<Item> {
  if ('path' in file) {
    yield* itemsIn(file.path, file.name);
    if (await hasMore(`${file.path}-wal`)) yield { name: file.name, refusal: isLeftOpen, isIncomplete: true };
    return;
  }
  const onDisk = await TemporaryFile.of(Readable.from([file.bytes]), file.bytes.length);
  try {
    yield* itemsIn(onDisk.path, file.name);
  } finally {
    await onDisk.remove();
  }
}

/** Whether a log beside a database holds what was not yet written to it. sqlite.org/wal.html */
async function hasMore(log: string): Promise<boolean> {
  return stat(log).then(
    ({ size }) => size > 0,
    () => false,
  );
}

/**
 * The items in a database on disk.
 * @param name for messages
 * @throws Refusal if it is damaged, or nobody knows its tables
 */
export function* itemsIn(path: string, name: string): Generator<Item> {
  const address = pathToFileURL(path);
  // Nothing may be written beside it, not even for a moment.
  address.searchParams.set('immutable', '1');
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(address, { readOnly: true, allowExtension: false });
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;');
    const tables = tablesOf(database);
    const reader = readers.find((one) => one.recognises(tables));
    if (!reader)
      throw new Refusal(
        'It is an SQLite database, but none whose tables are known here. Import an export of the tool that wrote it.',
      );
    yield* reader.read(database, tables, name);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('It is a damaged SQLite database. Copy it again, while no program is writing to it.');
  } finally {
    database?.close();
  }
}
