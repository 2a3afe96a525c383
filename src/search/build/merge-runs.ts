import type { Row } from '../format/table.ts';
import { partKey, rowKey } from '../text/keys.ts';
import { listValue, type Target } from './list-value.ts';
import { mergeRows } from './merge.ts';
import { joinParts } from './packed.ts';
import { RowsReader } from './rows-file.ts';

/** Where the files of a run begin, without an ending, and the number of its first article. */
export interface RunFiles {
  path: string;
  base: number;
}

/** A run, and by the numbers of its keys and of its parts their places among the keys to be merged, or `absent`. */
export interface RankedRun extends RunFiles {
  ranks: { keys: Uint32Array; parts: Uint32Array };
}

/** The lists of a key in the order of the dictionary, by the ending of the files of each. */
const kinds = [
  { ending: 'articles', keys: 'keys', bundle: 'articles' },
  { ending: 'articles.parts', keys: 'parts', bundle: 'articles' },
  { ending: 'comments', keys: 'keys', bundle: 'comments' },
  { ending: 'comments.parts', keys: 'parts', bundle: 'comments' },
] as const;

/** Joins the lists of all runs, and those of their compounds; pieces of long ones go to the shelf. */
export function* mergedLists(runs: readonly RankedRun[], keys: readonly string[], target: Target): Generator<Row> {
  const files = runs.flatMap(({ path, base, ranks }) =>
    kinds.map(({ ending, keys: numbered }, kind) => ({
      reader: new RowsReader(`${path}.${ending}`),
      ranks: ranks[numbered],
      ...{ kind, base },
    })),
  );
  for (const { rank, kind, sources } of mergeRows(files)) {
    const list = joinParts(sources.map(({ reader: { bytes, from }, base }) => ({ bytes, from, base })));
    yield { key: rowKeyOf(keys[rank]!, kinds[kind]!), value: listValue(list, kinds[kind]!.bundle, target) };
  }
}

/** The keys of the dictionary under which the lists of a key may stand, in their order. */
export function rowKeys(key: string): string[] {
  return kinds.map((kind) => rowKeyOf(key, kind));
}

function rowKeyOf(key: string, { keys, bundle }: (typeof kinds)[number]): string {
  return rowKey(keys === 'parts' ? partKey(key) : key, bundle);
}
