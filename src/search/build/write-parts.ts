import type { Bundle } from '../format/list.ts';
import { partRows, type Members } from './parts.ts';
import { RowsReader, writeRows, type NumberedRow } from './rows-file.ts';
import { Sought, Tally, writeTally } from './tally.ts';

const bundles: readonly Bundle[] = ['articles', 'comments'];

/** The keys of the words that the word of a key is made of. */
export type PartsOf = (key: string) => readonly string[];

/** Writes, beside the lists of a run, those of its compounds by their parts. @param keys of the run, in their order */
export function writeParts(path: string, keys: readonly string[], partsOf: PartsOf): void {
  const { parts, members } = membersOf(keys, Uint32Array.from(keys.keys()), partsOf);
  writeTally(`${path}.parts`, parts, new Uint32Array(parts.length));
  for (const bundle of bundles) writeRows(`${path}.${bundle}.parts`, partRows(`${path}.${bundle}`, bundle, members));
}

/**
 * Writes some parts of a run anew and leaves the others as they are.
 * @param path without an ending
 * @param others parts that may have other compounds than before
 * @param partsOf their compounds, and which of those parts each has
 */
export function mendParts(path: string, others: ReadonlySet<string>, partsOf: ReadonlyMap<string, string[]>): void {
  const keys = new Tally(`${path}.keys`);
  const before = new Tally(`${path}.parts`);
  const near = keys.like(new Sought([...others, ...partsOf.keys()]));
  const words = near.map((at) => keys.line(at));
  const { parts, members } = membersOf(words, near, (key) => partsOf.get(key) ?? []);
  const old = Array.from(before.counts.keys(), (at) => before.line(at));
  if (parts.length === 0 && !old.some((part) => others.has(part))) return;
  const all = [...old.filter((part) => !others.has(part)), ...parts].sort();
  const numbers = new Map(all.map((part, number) => [part, number]));
  for (const bundle of bundles) {
    const file = `${path}.${bundle}.parts`;
    const rows = [...rowsOf(file)].flatMap(({ number, value }) => {
      const now = numbers.get(old[number]!);
      return others.has(old[number]!) || now === undefined ? [] : { number: now, value };
    });
    for (const { number, value } of partRows(`${path}.${bundle}`, bundle, members))
      rows.push({ number: numbers.get(parts[number]!)!, value: value.slice() });
    writeRows(
      file,
      rows.sort((a, b) => a.number - b.number),
    );
  }
  writeTally(`${path}.parts`, all, new Uint32Array(all.length));
}

/** Which of some keys are compounds, and of what. @param numbers of the keys in their run */
function membersOf(
  keys: readonly string[],
  numbers: ArrayLike<number>,
  partsOf: PartsOf,
): { parts: string[]; members: Members } {
  const compounds: { at: number; made: readonly string[] }[] = [];
  for (const [at, key] of keys.entries()) {
    const made = partsOf(key);
    if (made.length > 0) compounds.push({ at, made });
  }
  const parts = [...new Set(compounds.flatMap(({ made }) => made))].sort();
  const places = new Map(parts.map((part, place) => [part, place]));
  const ownOf = new Map<number, number>();
  for (const [at, key] of keys.entries()) {
    const place = places.get(key);
    if (place !== undefined) ownOf.set(numbers[at]!, place);
  }
  const partsByNumber = compounds.map(({ at, made }) => [numbers[at]!, made.map((part) => places.get(part)!)] as const);
  return { parts, members: { partsOf: new Map(partsByNumber), ownOf, parts: parts.length } };
}

function* rowsOf(path: string): Generator<NumberedRow> {
  const reader = new RowsReader(path);
  while (reader.next())
    yield { number: reader.number, value: Buffer.from(reader.bytes.subarray(reader.from, reader.to)) };
}
