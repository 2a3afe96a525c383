import type { DatabaseSync } from 'node:sqlite';
import type { Item } from '../../containers/container.ts';

/** Names of columns by the name of their table. */
export type Tables = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the databases of one tool. */
export interface DatabaseReader {
  recognises(tables: Tables): boolean;
  /**
   * What it holds, one after the other.
   * @throws Refusal if it is of a version that is not known
   */
  read(database: DatabaseSync, tables: Tables, name: string): Iterable<Item>;
}

/** A row whose columns may hold anything. */
export type Row = Record<string, unknown>;

/** Plain tables alone: a view or a virtual table is a program, and strangers' programs are not run. */
export function tablesOf(database: DatabaseSync): Tables {
  const made = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").all() as Row[];
  const plain = made.filter(
    ({ sql }) => /^CREATE TABLE\b/i.test(String(sql)) && !/\bGENERATED\b|\bAS\s*\(/i.test(String(sql)),
  );
  const columns = database.prepare('SELECT name FROM pragma_table_info(?)');
  return new Map(
    plain.map(({ name }) => [String(name), new Set(columns.all(String(name)).map((row) => String(row['name'])))]),
  );
}

/** Whether a table has all these columns. */
export function hasColumns(tables: Tables, table: string, columns: readonly string[]): boolean {
  const found = tables.get(table);
  return found !== undefined && columns.every((column) => found.has(column));
}

/** A column's text, or number as text; empty for anything else. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'bigint'
      ? String(value)
      : '';
}

/** A column's number; 0 for anything else. */
export function numberOf(row: Row, column: string): number {
  const value = Number(row[column]);
  return Number.isFinite(value) ? value : 0;
}
