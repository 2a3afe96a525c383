import type { Analyser } from './keys.ts';
import { tongues, type Tongue } from './tongues.ts';

interface Stops {
  words: ReadonlySet<string>;
  /** Numbers from 1, by stem. */
  numbers: ReadonlyMap<string, number>;
}

const known = new Map<Analyser, Stops>();

/** Whether a word is a stop word in any of the languages learnt. @param folded as `fold` gives it */
export function isStopWord(folded: string): boolean {
  return tongues().some(([analyser, tongue]) => stopsOf(analyser, tongue).words.has(folded));
}

/** The number of a stop word in its language, from 1, by its key; 0 for all other keys. Words of one stem have one. */
export function stopNumber(key: string): number {
  for (const [analyser, tongue] of tongues()) {
    if (key.startsWith(analyser)) return stopsOf(analyser, tongue).numbers.get(key.slice(1)) ?? 0;
  }
  return 0;
}

function stopsOf(analyser: Analyser, { stem, stopWords }: Tongue): Stops {
  let stops = known.get(analyser);
  if (!stops) {
    const stems = new Set(stopWords.map(stem));
    stops = { words: new Set(stopWords), numbers: new Map(Array.from(stems, (each, at) => [each, at + 1])) };
    known.set(analyser, stops);
  }
  return stops;
}
