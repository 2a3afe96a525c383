import type { Directory } from '../format.ts';
import { changedKeys, countChanges, type Changes } from './changes.ts';
import { Compounds, mayBePart } from './compounds.ts';
import { DictionaryWriter, type Written } from './dictionary.ts';
import type { Target } from './list-value.ts';
import { mergedLists, rowKeys, type RunFiles } from './merge-runs.ts';
import { countSpellings, wordRows } from './merge-words.ts';
import { patchDictionary, writeDictionary } from './patch.ts';
import { rankAll, rankSome } from './ranked-run.ts';
import type { RunLines } from './run-lines.ts';
import { changeStems, frequent, isStem, readStems, writeStems, type Stems } from './stems.ts';
import { separator } from './tally.ts';
import { mendParts, writeParts, type PartsOf } from './write-parts.ts';

/** What dictionaries are made of. */
export interface Merging extends Target {
  runs: readonly RunFiles[];
  /** Keys and words of the runs, as far as they are known. */
  lines: { keys: RunLines; words: RunLines };
  /** File for how many texts hold each German stem. */
  stems: string;
  /** In how many texts a word must stand to be half of a compound. */
  half: number;
  /** How often a word must occur to be suggested. */
  suggested: number;
}

/** The dictionaries on the shelf. */
export type Dictionaries = Record<keyof Directory['pages'], Written>;

/** Merges all runs into dictionaries. */
export function mergeAll(merging: Merging): Dictionaries {
  const { runs, lines, stems: file, half, suggested, shelf, sizes } = merging;
  const paths = runs.map(({ path }) => path);
  const stems = stemsOf(lines.keys, paths);
  writeStems(file, stems);
  const partsOf = partsByKey(new Compounds(frequent(stems, half)));
  for (const path of paths) writeParts(path, keysOf(lines.keys, path), partsOf);
  const counts = lines.words.sums(paths);
  const words = wordRows(lines.words.lexicon, counts, suggested);
  return { lists: allLists(merging), words: writeDictionary(words, new DictionaryWriter(shelf, sizes)) };
}

/**
 * Gives what `mergeAll` gives where few runs are others than before: merges no more than the keys whose lists have
 * changed, or the lists of all if articles have other numbers than before.
 * @param before the dictionaries as they were
 */
export function mergeAgain(merging: Merging, before: Dictionaries, changes: Changes): Dictionaries {
  const { runs, lines, stems: file, half, suggested, shelf, sizes } = merging;
  const stems = readStems(file);
  const old = frequent(stems, half);
  changeStems(stems, countChanges(changes, 'keys'));
  writeStems(file, stems);
  const halves = frequent(stems, half);
  const partsOf = partsByKey(new Compounds(halves));
  for (const { path } of changes.fresh) writeParts(path, keysOf(lines.keys, path), partsOf);
  const others = partsWithOtherCompounds(stems, old, halves);
  if (others.size > 0) {
    const compounds = compoundsOf(others, stems, partsOf);
    for (const run of runs) if (!changes.fresh.includes(run)) mendParts(run.path, others, compounds);
  }
  const changedWords = new Set(Array.from(countChanges(changes, 'words').keys(), (line) => line.split(separator)[0]!));
  const spellings = countSpellings(runs, changedWords);
  const words = patchDictionary(
    before.words,
    ascending(changedWords),
    wordRows(spellings.lines, spellings.counts, suggested),
    shelf,
    new DictionaryWriter(shelf, sizes),
  );
  if (changes.isRenumbered) return { lists: allLists(merging), words };
  const keys = ascending([...changedKeys(changes), ...others]);
  const lists = patchDictionary(
    before.lists,
    keys.flatMap(rowKeys),
    mergedLists(rankSome(runs, keys), keys, merging),
    shelf,
    new DictionaryWriter(shelf, sizes, true),
  );
  return { lists, words };
}

/** Joins the lists of all keys. */
function allLists({ runs, lines, ...target }: Merging): Written {
  const { keys, ranked } = rankAll(runs, lines.keys);
  return writeDictionary(mergedLists(ranked, keys, target), new DictionaryWriter(target.shelf, target.sizes, true));
}

function stemsOf(keys: RunLines, paths: readonly string[]): Stems {
  const sums = keys.sums(paths);
  const stems: Stems = new Map();
  for (const [id, key] of keys.lexicon.texts.entries()) if (sums[id]! > 0 && isStem(key)) stems.set(key, sums[id]!);
  return stems;
}

function keysOf(lines: RunLines, path: string): string[] {
  return Array.from(lines.of(path), (id) => lines.lexicon.texts[id]!);
}

const none: readonly string[] = [];

function partsByKey(compounds: Compounds): PartsOf {
  const parts = new Map<string, readonly string[]>();
  return (key) => {
    if (!isStem(key)) return [];
    let found = parts.get(key);
    if (!found) {
      found = compounds.partsOf(key.slice(1)).map((part) => `d${part}`);
      // Most are no compounds, and all of these share one list.
      parts.set(key, found.length > 0 ? found : none);
    }
    return found;
  };
}

/** Keys of parts that are not made into the same compounds as before, since some words now are halves, or no longer. */
function partsWithOtherCompounds(stems: Stems, before: ReadonlySet<string>, halves: ReadonlySet<string>): Set<string> {
  const turned = [...before.symmetricDifference(halves)];
  const [old, now] = [new Compounds(before), new Compounds(halves)];
  const parts = new Set<string>();
  for (const key of turned.length > 0 ? stems.keys() : []) {
    const stem = key.slice(1);
    if (!turned.some((half) => mayBePart(half, stem))) continue;
    const [was, is] = [old, now].map((compounds) => new Set(compounds.partsOf(stem)));
    for (const part of was!.symmetricDifference(is!)) parts.add(`d${part}`);
  }
  return parts;
}

/** Keys of words that are made of some parts, and of which of those. */
function compoundsOf(parts: ReadonlySet<string>, stems: Stems, partsOf: PartsOf): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of stems.keys()) {
    if (![...parts].some((part) => mayBePart(part.slice(1), key.slice(1)))) continue;
    const held = partsOf(key).filter((part) => parts.has(part));
    if (held.length > 0) found.set(key, held);
  }
  return found;
}

function ascending(keys: Iterable<string>): string[] {
  // Not by the rules of any language: keys stand by their letters' numbers.
  return [...new Set(keys)].sort();
}
