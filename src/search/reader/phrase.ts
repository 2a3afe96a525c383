import { pairKey } from '../text/keys.ts';
import { stopNumber } from '../text/stop-words.ts';
import { intersection } from './articles.ts';
import { allOf, indexOf, placesAt, weighed, type Matches } from './matches.ts';
import { nowhere, type Sought } from './sought.ts';
import type { Trace } from './trace.ts';

/** A list whose places tell where words of a row stand, and which stop words must stand beside them. */
interface Part {
  key: string;
  /** Which word of the row its places are those of. */
  at: number;
  before?: number;
  after?: number;
}

/**
 * Finds words in a row. Stop words have no places of their own: one of them is told by the word beside it, two in a
 * row by a list for the two.
 * @param find the list of a key
 */
export async function inARow(
  keys: readonly string[],
  find: (key: string) => Promise<Trace | undefined>,
  weightOf: (traces: readonly Trace[]) => number,
): Promise<Sought> {
  const parts = partsOf(keys);
  const traces = await Promise.all(parts.map(({ key }) => find(key)));
  if (!traces.every((trace) => trace !== undefined)) return nowhere;
  const weight = weightOf(traces);
  const texts = async (articles: Uint32Array) => {
    const words = await Promise.all(traces.map((trace, at) => trace.places(articles, asksBesides(parts[at]!))));
    return weighed(row(words, parts), weight / words.length);
  };
  return {
    articles: intersection(traces.map(({ articles }) => articles)),
    texts,
    places: async (articles) => [await texts(articles)],
  };
}

/** Lists that tell together where a row stands. */
function partsOf(keys: readonly string[]): Part[] {
  const stops = keys.map(stopNumber);
  const isTelling = (at: number) => stops[at] === 0;
  const parts: Part[] = keys.flatMap((key, at) => (isTelling(at) ? [{ key, at }] : []));
  const besides = new Map(parts.map((part) => [part.at, part]));
  let told = -1;
  for (const [at, stop] of stops.entries()) {
    if (stop === 0 || at <= told) continue;
    const [front, rear] = [besides.get(at - 1), besides.get(at + 1)];
    if (rear) rear.before = stop;
    else if (front) front.after = stop;
    // Between two stop words: with the next, which nobody else need tell then, or as the last with the one before.
    else {
      const from = at + 1 < keys.length ? at : at - 1;
      parts.push({ key: pairKey(keys[from]!, keys[from + 1]!), at: from });
      told = from + 1;
    }
  }
  return parts;
}

/** Whether a part must know what stands beside its places. */
function asksBesides({ before, after }: Part): boolean {
  return before !== undefined || after !== undefined;
}

/** Texts in which all parts stand at their distances, with where the first of them does. */
function row(words: readonly Matches[], parts: readonly Part[]): Matches {
  const candidates = allOf(words);
  const [first, ...others] = parts.map(({ at }) => at) as [number, ...number[]];
  const texts: number[] = [];
  const scores: number[] = [];
  const starts = [0];
  const places: number[] = [];
  candidates.texts.forEach((text, index) => {
    const [here, ...held] = words.map((word, at) => placesBeside(word, text, parts[at]!)) as [number[], ...number[][]];
    const sets = held.map((each) => new Set(each));
    const found = here.filter((place) => sets.every((set, at) => set.has(place + others[at]! - first)));
    if (found.length === 0) return;
    texts.push(text);
    scores.push(candidates.scores[index]!);
    for (const place of found) places.push(place);
    starts.push(places.length);
  });
  return {
    texts: Float64Array.from(texts),
    scores: Float32Array.from(scores),
    starts: Uint32Array.from(starts),
    places: Uint32Array.from(places),
  };
}

/** Places of a word in a text at which the right stop words stand beside it. */
function placesBeside(word: Matches, text: number, { before, after }: Part): number[] {
  const index = indexOf(word, text);
  const from = word.starts?.[index] ?? 0;
  return Array.from(placesAt(word, index)).filter(
    (_, at) =>
      (before === undefined || word.before?.[from + at] === before) &&
      (after === undefined || word.after?.[from + at] === after),
  );
}
