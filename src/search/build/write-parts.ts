import type { Bundle } from '../format/list.ts';
import { ByteReader } from '../format/byte-reader.ts';
import { ByteWriter } from '../format/byte-writer.ts';
import type { Row } from '../format/table.ts';
import { partKey } from '../text/keys.ts';
import { Compounds, mayBePart } from './compounds.ts';
import type { RunFiles } from './merge-runs.ts';
import { sizeOfPart } from './packed.ts';
import { partRows } from './parts.ts';
import { readRows, wantedKeys, writeRows } from './rows-file.ts';

const bundles: readonly Bundle[] = ['articles', 'comments'];

/** How many texts hold each German stem. */
export type Stems = Map<string, number>;

/**
 * Writes, beside the lists of each run, those of its compounds by their parts. Takes the stems of all runs, for a word
 * is a part only if it stands in the archive by itself.
 * @param least in how many texts
 */
export function writeParts(runs: readonly RunFiles[], stems: Stems, least: number): void {
  const partsOf = partsByKey(new Compounds(stems, least));
  for (const { path } of runs) {
    for (const bundle of bundles) {
      writeRows(
        `${path}.${bundle}.parts`,
        partRows(() => readRows(`${path}.${bundle}`), bundle, partsOf),
      );
    }
  }
}

/**
 * Mends the parts of runs that have not changed themselves, where a word now stands often enough in the archive to be
 * a part, or no longer does.
 * @param before the stems for which they were written
 * @returns the keys whose rows may be others
 */
export function mendParts(runs: readonly RunFiles[], before: Stems, stems: Stems, least: number): string[] {
  const parts = partsWithOtherMembers(before, stems, least);
  const compounds = new Compounds(stems, least);
  const partsOf = new Map<string, string[]>();
  for (const stem of stems.keys()) {
    if (!parts.some((part) => mayBePart(part, stem))) continue;
    const held = compounds.partsOf(stem).filter((part) => parts.includes(part));
    if (held.length > 0)
      partsOf.set(
        `d${stem}`,
        held.map((part) => `d${part}`),
      );
  }
  const wanted = wantedKeys([...partsOf.keys(), ...parts.map((part) => `d${part}`)]);
  const mended = new Set(parts.map((part) => partKey(`d${part}`)));
  for (const path of mended.size > 0 ? runs.flatMap(({ path }) => bundles.map((bundle) => `${path}.${bundle}`)) : []) {
    const bundle = path.endsWith('.articles') ? 'articles' : 'comments';
    const rows = partRows(
      () => readRows(path, wanted),
      bundle,
      (key) => partsOf.get(key) ?? [],
    );
    const others = Array.from(readRows(`${path}.parts`), ({ key, value }) => ({ key, value: value.slice() }));
    const all = [...others.filter(({ key }) => !mended.has(key)), ...rows];
    writeRows(
      `${path}.parts`,
      all.sort((a, b) => (a.key < b.key ? -1 : 1)),
    );
  }
  return [...mended].sort();
}

/** Parts of compounds that are not the same as before. */
function partsWithOtherMembers(before: Stems, stems: Stems, least: number): string[] {
  const isFrequent = (count = 0) => count >= least;
  const turned = [...new Set([...before.keys(), ...stems.keys()])].filter(
    (stem) => isFrequent(before.get(stem)) !== isFrequent(stems.get(stem)),
  );
  const [old, fresh] = [new Compounds(before, least), new Compounds(stems, least)];
  const parts = new Set<string>();
  for (const stem of turned.length > 0 ? stems.keys() : []) {
    if (!turned.some((part) => mayBePart(part, stem))) continue;
    const [was, is] = [old.partsOf(stem), fresh.partsOf(stem)];
    for (const part of was) if (!is.includes(part)) parts.add(part);
    for (const part of is) if (!was.includes(part)) parts.add(part);
  }
  return [...parts];
}

/** How many texts of all runs hold each German stem. */
export function stemsOf(runs: readonly RunFiles[]): Stems {
  const stems: Stems = new Map();
  for (const { path } of runs) addStems(stems, path, 1);
  return stems;
}

/** Adds how many texts of a run hold each German stem, or takes them away. */
export function addStems(stems: Stems, run: string, factor: 1 | -1): void {
  for (const bundle of bundles) {
    for (const { key, value } of readRows(`${run}.${bundle}`)) {
      if (!key.startsWith('d') || key.includes('~')) continue;
      const { articles, places } = sizeOfPart(value);
      const stem = key.slice(1);
      const count = (stems.get(stem) ?? 0) + factor * (bundle === 'articles' ? articles : places);
      if (count > 0) stems.set(stem, count);
      else stems.delete(stem);
    }
  }
}

function partsByKey(compounds: Compounds): (key: string) => readonly string[] {
  const parts = new Map<string, readonly string[]>();
  return (key) => {
    if (!key.startsWith('d')) return [];
    let found = parts.get(key);
    if (!found) parts.set(key, (found = compounds.partsOf(key.slice(1)).map((stem) => `d${stem}`)));
    return found;
  };
}

export function writeStems(path: string, stems: Stems): void {
  const writer = new ByteWriter();
  function* rows(): Generator<Row> {
    for (const [key, count] of stems) {
      writer.clear();
      writer.varint(count);
      yield { key, value: writer.take() };
    }
  }
  writeRows(path, rows());
}

export function readStems(path: string): Stems {
  const stems: Stems = new Map();
  for (const { key, value } of readRows(path)) stems.set(key, new ByteReader(value).varint());
  return stems;
}
