import { ByteWriter } from '../format/byte-writer.ts';
import type { Bundle } from '../format/list.ts';
import type { Row } from '../format/table.ts';
import { listValue, type Target } from './list-value.ts';
import { mergeRows } from './merge.ts';
import { joinParts } from './packed.ts';
import { readRows, type Wanted } from './rows-file.ts';
import { readSpellings } from './write-run.ts';

/** Where the files of a run begin, without an ending, and the number of its first article. */
export interface RunFiles {
  path: string;
  base: number;
}

/** Joins the lists of all runs, and those of their compounds; pieces of long ones go to the shelf. @param wanted only these keys */
export function* mergedLists(
  runs: readonly RunFiles[],
  bundle: Bundle,
  target: Target,
  wanted?: Wanted,
): Generator<Row> {
  const files = runs.flatMap(({ path, base }) =>
    [`${path}.${bundle}`, `${path}.${bundle}.parts`].map((file) => ({ file, base })),
  );
  for (const { key, values } of mergeRows(files.map(({ file }) => readRows(file, wanted)))) {
    const list = joinParts(values.map(({ value, from }) => ({ bytes: value, base: files[from]!.base })));
    yield { key, value: listValue(list, bundle, target) };
  }
}

/**
 * Joins the words of all runs for the dictionary that "Meinten Sie …?" asks.
 * @param least how often a word must occur to be suggested
 * @param wanted only these keys
 */
export function* mergedWords(runs: readonly RunFiles[], least: number, wanted?: Wanted): Generator<Row> {
  const writer = new ByteWriter();
  for (const { key, values } of mergeRows(runs.map(({ path }) => readRows(`${path}.words`, wanted)))) {
    const counts = new Map<string, number>();
    for (const { value } of values) {
      for (const [spelling, count] of readSpellings(value)) counts.set(spelling, (counts.get(spelling) ?? 0) + count);
    }
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (all < least) continue;
    const [[usual]] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)) as [[string, number]];
    writer.clear();
    writer.varint(Math.round(Math.log2(all)));
    if (usual !== key) writer.text(usual);
    yield { key, value: writer.take() };
  }
}
