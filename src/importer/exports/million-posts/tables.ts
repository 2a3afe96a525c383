import type { DatabaseSync } from 'node:sqlite';
import type { Item } from '../../containers/container.ts';
import { leftOut } from '../left-out.ts';
import { hasColumns, numberOf, textOf, type DatabaseReader, type Row, type Tables } from '../sqlite/tables.ts';
import { articleSource } from './article.ts';
import { unknownVersion } from '../unknown-version.ts';

/**
 * The One Million Posts corpus: articles of DER STANDARD and the posts under them.
 * ofai.github.io/million-post-corpus, schema.sql.
 */
export const millionPosts: DatabaseReader = {
  recognises: (tables) => tables.has('Articles') && tables.has('Posts') && hasColumns(tables, 'Posts', ['ID_Post']),
  read,
};

export const articleColumns = ['ID_Article', 'Path', 'publishingDate', 'Title', 'Body'];
export const postColumns = [
  'ID_Post',
  'ID_Parent_Post',
  'ID_Article',
  'ID_User',
  'CreatedAt',
  'Status',
  'Headline',
  'Body',
  'PositiveVotes',
  'NegativeVotes',
];

/** Both tables are walked over side by side, in the order of the articles: a search per article would read a million rows each time. */
function* read(database: DatabaseSync, tables: Tables, name: string): Generator<Item> {
  if (!hasColumns(tables, 'Articles', articleColumns) || !hasColumns(tables, 'Posts', postColumns)) {
    throw unknownVersion(
      'It is like the One Million Posts corpus, but of a version that is not known here: its tables have other columns.',
    );
  }
  const staff = tables.has('Newspaper_Staff')
    ? new Set(
        database
          .prepare('SELECT ID_User FROM Newspaper_Staff')
          .all()
          .map((row) => textOf(row, 'ID_User')),
      )
    : new Set<string>();
  const articles = database.prepare(
    `SELECT ${articleColumns.join(', ')} FROM Articles ORDER BY CAST(ID_Article AS INTEGER)`,
  );
  const posts = database
    .prepare(
      `SELECT ${postColumns.join(', ')} FROM Posts ORDER BY CAST(ID_Article AS INTEGER), CAST(ID_Post AS INTEGER)`,
    )
    .iterate() as Iterator<Row>;
  let next = posts.next();
  let strays = 0;
  for (const article of articles.iterate() as Iterable<Row>) {
    const id = numberOf(article, 'ID_Article');
    const own: Row[] = [];
    for (; !next.done && numberOf(next.value, 'ID_Article') <= id; next = posts.next()) {
      if (numberOf(next.value, 'ID_Article') === id) own.push(next.value);
      else strays += 1;
    }
    yield articleSource(article, own, staff, name);
  }
  for (; !next.done; next = posts.next()) strays += 1;
  yield* leftOut(name, strays, 'post', 'belongs to no article in it', 'belong to no article in it');
}
