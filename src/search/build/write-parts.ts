import type { Bundle } from '../format/list.ts';
import { Compounds } from './compounds.ts';
import type { RunFiles } from './merge-runs.ts';
import { sizeOfPart } from './packed.ts';
import { partRows } from './parts.ts';
import { readRows, writeRows } from './rows-file.ts';

const bundles: readonly Bundle[] = ['articles', 'comments'];

/**
 * Writes, beside the lists of each run, those of its compounds by their parts. Takes all runs, for a word is a part
 * only if it stands in the archive by itself.
 * @param least in how many texts
 */
export function writeParts(runs: readonly RunFiles[], least: number): void {
  const compounds = new Compounds(germanStems(runs), least);
  const parts = new Map<string, readonly string[]>();
  const partsOf = (key: string) => {
    if (!key.startsWith('d')) return [];
    let found = parts.get(key);
    if (!found) parts.set(key, (found = compounds.partsOf(key.slice(1)).map((stem) => `d${stem}`)));
    return found;
  };
  for (const { path } of runs) {
    for (const bundle of bundles) {
      writeRows(`${path}.${bundle}.parts`, partRows(readRows(`${path}.${bundle}`), bundle, partsOf));
    }
  }
}

/** How many texts of all runs hold each German stem. */
function germanStems(runs: readonly RunFiles[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of runs) {
    for (const bundle of bundles) {
      for (const { key, value } of readRows(`${path}.${bundle}`)) {
        if (!key.startsWith('d')) continue;
        const { articles, places } = sizeOfPart(value);
        const stem = key.slice(1);
        counts.set(stem, (counts.get(stem) ?? 0) + (bundle === 'articles' ? articles : places));
      }
    }
  }
  return counts;
}
