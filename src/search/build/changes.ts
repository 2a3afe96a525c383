import type { RunFiles } from './merge-runs.ts';
import { joinParts } from './packed.ts';
import { RowsReader } from './rows-file.ts';
import { Tally } from './tally.ts';
import { endsOfRun } from './thread-ends.ts';

/** Runs that are not what they were: paths of those that are gone, whose files are still there, and those that are new. */
export interface Changes {
  gone: readonly RunFiles[];
  fresh: readonly RunFiles[];
  /** Whether articles of other runs have other numbers than before. */
  isRenumbered: boolean;
}

/** By how much the counts of lines have changed. @param ending of the tallies */
export function countChanges({ gone, fresh }: Changes, ending: 'keys' | 'words'): Map<string, number> {
  const changes = new Map<string, number>();
  const add = (runs: readonly RunFiles[], factor: 1 | -1) => {
    for (const { path } of runs) {
      for (const [line, count] of new Tally(`${path}.${ending}`).entries())
        changes.set(line, (changes.get(line) ?? 0) + factor * count);
    }
  };
  add(gone, -1);
  add(fresh, 1);
  for (const [line, change] of changes) if (change === 0) changes.delete(line);
  return changes;
}

/** Keys whose lists have changed, where no article of another run has another number. */
export function changedKeys({ gone, fresh }: Changes): Set<string> {
  const keys = new Set<string>();
  for (const base of new Set([...gone, ...fresh].map(({ base }) => base))) {
    const [old, now] = [gone, fresh].map((runs) => runs.find((run) => run.base === base)?.path);
    const ends = old !== undefined && now !== undefined ? changedEnds(old, now) : new Set<number>();
    for (const [rows, tally] of files) {
      const lists = [old, now].map((path) => (path === undefined ? [] : keyedRows(path, rows, tally)));
      for (const key of differing(lists[0]!, lists[1]!)) keys.add(key);
      // The odds by which pieces of their lists are written are others now.
      if (ends.size > 0 && rows.startsWith('comments')) {
        for (const { key, row } of keyedRows(now!, rows, tally))
          if (articlesOf(row).some((at) => ends.has(at))) keys.add(key);
      }
    }
  }
  return keys;
}

/** The rows of a run, and the tallies that tell their keys. */
const files = [
  ['articles', 'keys'],
  ['comments', 'keys'],
  ['articles.parts', 'parts'],
  ['comments.parts', 'parts'],
] as const;

interface KeyedRow {
  key: string;
  row: RowsReader;
}

function* keyedRows(path: string, rows: string, tally: string): Generator<KeyedRow> {
  const keys = new Tally(`${path}.${tally}`);
  const row = new RowsReader(`${path}.${rows}`);
  while (row.next()) yield { key: keys.line(row.number), row };
}

/** Keys that only one of two lists of rows has, or for which they have different values. */
function* differing(before: Iterable<KeyedRow>, after: Iterable<KeyedRow>): Generator<string> {
  const [old, now] = [before[Symbol.iterator](), after[Symbol.iterator]()];
  let [a, b] = [nextOf(old), nextOf(now)];
  while (a ?? b) {
    const key = a && b ? (a.key < b.key ? a.key : b.key) : (a ?? b)!.key;
    const [isOld, isNew] = [a?.key === key, b?.key === key];
    if (!isOld || !isNew || !haveOneValue(a!.row, b!.row)) yield key;
    if (isOld) a = nextOf(old);
    if (isNew) b = nextOf(now);
  }
}

function nextOf(rows: Iterator<KeyedRow>): KeyedRow | undefined {
  const next = rows.next();
  return next.done ? undefined : next.value;
}

function haveOneValue(a: RowsReader, b: RowsReader): boolean {
  return a.bytes.compare(b.bytes, b.from, b.to, a.from, a.to) === 0;
}

/** Articles of a run whose threads go to another number than before. */
function changedEnds(old: string, now: string): Set<number> {
  const [before, after] = [endsOfRun(old), endsOfRun(now)];
  const articles = Array.from({ length: Math.min(before.length, after.length) }, (_, at) => at);
  return new Set(articles.filter((at) => before[at] !== after[at]));
}

function articlesOf({ bytes, from }: RowsReader): Uint32Array {
  return joinParts([{ bytes, from, base: 0 }]).articles;
}
