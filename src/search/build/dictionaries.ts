import type { Bundle } from '../format/list.ts';
import type { Row } from '../format/table.ts';
import type { Directory } from '../format.ts';
import { rowKey } from '../text/keys.ts';
import { DictionaryWriter } from './dictionary.ts';
import { differing } from './differing.ts';
import { inOrder } from './in-order.ts';
import type { Target } from './list-value.ts';
import { mergedLists, mergedWords, type RunFiles } from './merge-runs.ts';
import { patchDictionary, writeDictionary } from './patch.ts';
import { readRows, wantedKeys } from './rows-file.ts';
import { addStems, mendParts, readStems, stemsOf, writeParts, writeStems } from './write-parts.ts';

/** What dictionaries are made of. */
export interface Merging extends Target {
  runs: readonly RunFiles[];
  /** File for how many texts hold each German stem. */
  stems: string;
  /** In how many texts a word must stand to be half of a compound. */
  half: number;
  /** How often a word must occur to be suggested. */
  suggested: number;
}

type Pages = Directory['pages'];

const bundles: readonly Bundle[] = ['articles', 'comments'];

/** Merges all runs into dictionaries. */
export function mergeAll(merging: Merging): Pages {
  const { runs, stems: file, half, suggested, shelf, sizes } = merging;
  const stems = stemsOf(runs);
  writeStems(file, stems);
  writeParts(runs, stems, half);
  return {
    lists: writeDictionary(
      bothInOrder((bundle) => mergedLists(runs, bundle, merging)),
      new DictionaryWriter(shelf, sizes, true),
    ),
    words: writeDictionary(mergedWords(runs, suggested), new DictionaryWriter(shelf, sizes)),
  };
}

/** A run that is new, and the path of the one that was in its place, whose files are still there; either may be missing. */
export interface Replaced {
  old?: string;
  run?: RunFiles;
}

/**
 * Gives what `mergeAll` gives where few runs are others than before: merges no more than the keys whose lists have
 * changed.
 * @param before the dictionaries as they were
 */
export function mergeAgain(merging: Merging, before: Pages, replaced: readonly Replaced[]): Pages {
  const { runs, stems: file, half, suggested, shelf, sizes } = merging;
  const [old, stems] = [readStems(file), readStems(file)];
  for (const { old: path, run } of replaced) {
    if (path !== undefined) addStems(stems, path, -1);
    if (run) addStems(stems, run.path, 1);
  }
  writeStems(file, stems);
  const fresh = replaced.flatMap(({ run }) => run ?? []);
  writeParts(fresh, stems, half);
  const mended = mendParts(
    runs.filter((run) => !fresh.includes(run)),
    old,
    stems,
    half,
  );
  const changedIn = (ending: string) =>
    replaced.flatMap(({ old: path, run }) =>
      differing(path === undefined ? [] : readRows(`${path}.${ending}`), run ? readRows(`${run.path}.${ending}`) : []),
    );
  const changed = (bundle: Bundle) => [...changedIn(bundle), ...changedIn(`${bundle}.parts`), ...mended];
  const lists = { articles: changed('articles'), comments: changed('comments') };
  const words = ascending(changedIn('words'));
  return {
    lists: patchDictionary(
      before.lists,
      ascending(bundles.flatMap((bundle) => lists[bundle].map((key) => rowKey(key, bundle)))),
      bothInOrder((bundle) => mergedLists(runs, bundle, merging, wantedKeys(lists[bundle]))),
      shelf,
      new DictionaryWriter(shelf, sizes, true),
    ),
    words: patchDictionary(
      before.words,
      words,
      mergedWords(runs, suggested, wantedKeys(words)),
      shelf,
      new DictionaryWriter(shelf, sizes),
    ),
  };
}

/** The lists of articles and those of comments, under their keys in the dictionary. */
function bothInOrder(rowsOf: (bundle: Bundle) => Iterable<Row>): Iterable<Row> {
  return inOrder(underRowKeys(rowsOf('articles'), 'articles'), underRowKeys(rowsOf('comments'), 'comments'));
}

function* underRowKeys(rows: Iterable<Row>, bundle: Bundle): Generator<Row> {
  for (const { key, value } of rows) yield { key: rowKey(key, bundle), value };
}

function ascending(keys: Iterable<string>): string[] {
  // Not by the rules of any language: keys stand by their letters' numbers.
  return [...new Set(keys)].sort();
}
