import { ByteWriter } from '../format/byte-writer.ts';
import type { Bundle } from '../format/list.ts';
import { writeList } from '../format/write-list.ts';
import type { Directory } from '../format.ts';
import { isStopKey } from '../text/stop-keys.ts';
import { blocksOf, withoutPlaces } from './blocks.ts';
import { DictionaryWriter } from './dictionary.ts';
import { mergeRows } from './merge.ts';
import { joinParts } from './packed.ts';
import { readRows } from './rows-file.ts';
import type { Shelf } from './shelf.ts';
import { readSpellings } from './write-run.ts';

/** Where the files of a run begin, without an ending, and the number of its first article. */
export interface RunFiles {
  path: string;
  base: number;
}

type Pages = Directory['pages']['articles'];

/** Joins the lists of all runs, and those of their compounds, into a dictionary. */
export function mergeLists(runs: readonly RunFiles[], bundle: Bundle, shelf: Shelf): Pages {
  const dictionary = new DictionaryWriter(shelf);
  const files = runs.flatMap(({ path, base }) =>
    [`${path}.${bundle}`, `${path}.${bundle}.parts`].map((file) => ({ file, base })),
  );
  for (const { key, values } of mergeRows(files.map(({ file }) => readRows(file)))) {
    const parts = values.map(({ value, from }) => ({ bytes: value, base: files[from]!.base }));
    const list = joinParts(parts);
    const isParted = bundle === 'articles' && isStopKey(key);
    dictionary.add(key, writeList(isParted ? withoutPlaces(list) : list));
    if (isParted)
      for (const [blockKey, block] of blocksOf(key, list)) dictionary.add(blockKey, writeList(block), 'small');
  }
  return dictionary.end();
}

/**
 * Joins the words of all runs into the dictionary that "Meinten Sie …?" asks.
 * @param least how often a word must occur to be suggested
 */
export function mergeWords(runs: readonly RunFiles[], least: number, shelf: Shelf): Pages {
  const dictionary = new DictionaryWriter(shelf);
  const writer = new ByteWriter();
  for (const { key, values } of mergeRows(runs.map(({ path }) => readRows(`${path}.words`)))) {
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
    dictionary.add(key, writer.take());
  }
  return dictionary.end();
}
