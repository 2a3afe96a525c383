import type { DatabaseSync } from 'node:sqlite';
import { type ReadySource } from '../../reader.ts';
import { momentAt } from '../moments.ts';
import { hasColumns, numberOf, textOf, type DatabaseReader, type Row, type Tables } from '../sqlite/tables.ts';
import { issoComment, issoSource } from './comment.ts';
import { unknownVersion } from '../unknown-version.ts';

/** Isso's own database, `comments.db`; there is no other export. isso/db/comments.py, isso/db/threads.py. */
export const issoDatabase: DatabaseReader = {
  recognises: (tables) => tables.has('threads') && tables.has('comments') && hasColumns(tables, 'threads', ['uri']),
  read,
};

const needed = ['tid', 'id', 'parent', 'created', 'mode', 'text', 'author'];

function* read(database: DatabaseSync, tables: Tables, name: string): Generator<ReadySource> {
  if (!hasColumns(tables, 'comments', needed) || !hasColumns(tables, 'threads', ['id', 'title'])) {
    throw unknownVersion(
      'It is a database of Isso, but in a version that is not known here: its tables have other columns.',
    );
  }
  const hasVotes = hasColumns(tables, 'comments', ['likes', 'dislikes']);
  const votes = hasVotes ? 'likes - dislikes' : '0';
  const comments = database.prepare(
    `SELECT id, parent, created, mode, text, author, ${votes} AS votes FROM comments WHERE tid = ? ORDER BY id`,
  );
  for (const thread of database.prepare('SELECT id, uri, title FROM threads ORDER BY id').iterate() as Iterable<Row>) {
    const rows = comments.all(numberOf(thread, 'id')) as Row[];
    const source = issoSource(
      { uri: textOf(thread, 'uri'), title: textOf(thread, 'title') },
      rows.flatMap(commentOf),
      name,
    );
    if (source) yield source;
  }
}

function commentOf(row: Row) {
  return issoComment({
    id: textOf(row, 'id'),
    parent: textOf(row, 'parent'),
    published: momentAt(numberOf(row, 'created')),
    mode: row['mode'] === null ? 1 : numberOf(row, 'mode'),
    author: textOf(row, 'author'),
    text: textOf(row, 'text'),
    votes: Math.trunc(numberOf(row, 'votes')),
  });
}
