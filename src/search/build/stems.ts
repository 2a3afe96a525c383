import { Tally, writeTally } from './tally.ts';

/** How many texts hold each German stem, by its key. */
export type Stems = Map<string, number>;

/** Whether a key stands for a German stem. */
export function isStem(key: string): boolean {
  return key.startsWith('d') && !key.includes('~');
}

/** Stems that so many texts hold. */
export function frequent(stems: Stems, least: number): Set<string> {
  const found = new Set<string>();
  for (const [key, count] of stems) if (count >= least) found.add(key.slice(1));
  return found;
}

/** Adds to how many texts hold each stem, or takes away. @param changes by key */
export function changeStems(stems: Stems, changes: ReadonlyMap<string, number>): void {
  for (const [key, change] of changes) {
    if (!isStem(key)) continue;
    const count = (stems.get(key) ?? 0) + change;
    if (count > 0) stems.set(key, count);
    else stems.delete(key);
  }
}

export function writeStems(path: string, stems: Stems): void {
  writeTally(path, [...stems.keys()], Uint32Array.from(stems.values()));
}

export function readStems(path: string): Stems {
  return new Map(new Tally(path).entries());
}
