import type { BitReader } from '../format/bit-reader.ts';
import { readBesides } from '../format/articles-piece.ts';
import type { Besides, Head } from '../format/list.ts';
import { rarity } from '../rank.ts';
import { pairKey } from '../text/keys.ts';
import { stopNumber } from '../text/stop-words.ts';
import { intersection } from './articles.ts';
import { allOf, indexOf, placesAt, weighed, type Matches } from './matches.ts';
import { inAll, inLists, nowhere, type Sought } from './sought.ts';
import { allTogether, type Trace } from './trace.ts';

/** A list whose places tell where words of a row stand, and which stop words must stand beside them. */
interface Sign {
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
 * @param size texts in all
 */
export async function inARow(keys: readonly string[], find: Find, size: number): Promise<Sought> {
  const signs = signsOf(keys);
  const traces = await Promise.all(signs.map(({ key }) => find(key)));
  if (!traces.every((trace) => trace !== undefined)) return nowhere;
  const texts = async (articles: Uint32Array) => {
    const words = await Promise.all(traces.map((trace, at) => placesOf(trace, articles, signs[at]!)));
    return weighed(row(words, signs), weightOf(traces, size) / words.length);
  };
  return {
    articles: intersection(traces.map(({ articles }) => articles)),
    width: allTogether,
    texts,
    places: async (articles) => [await texts(articles)],
  };
}

/** Comments have no positions: all that hold the words of a row that tell texts apart may hold the row. */
export async function inAnyOrder(keys: readonly string[], find: Find, size: number): Promise<Sought> {
  const telling = keys.filter((key) => stopNumber(key) === 0);
  const asked = telling.length > 0 ? telling : keys;
  const traces = await Promise.all([...new Set(asked)].map(find));
  const held = traces.filter((trace) => trace !== undefined);
  if (asked.length === 1 && held[0]) return inLists([{ trace: held[0], weight: 1 }], size);
  return inAll(traces, weightOf(held, size) / asked.length);
}

type Find = (key: string) => Promise<Trace | undefined>;

/** A row is as rare as the rarest of its words. */
function weightOf(traces: readonly Trace[], size: number): number {
  return rarity(size, Math.min(...traces.map(({ total }) => total)));
}

/** Lists that tell together where a row stands. */
function signsOf(keys: readonly string[]): Sign[] {
  const stops = keys.map(stopNumber);
  const isTelling = (at: number) => stops[at] === 0;
  const signs: Sign[] = keys.flatMap((key, at) => (isTelling(at) ? [{ key, at }] : []));
  const besides = new Map(signs.map((sign) => [sign.at, sign]));
  let told = -1;
  for (const [at, stop] of stops.entries()) {
    if (stop === 0 || at <= told) continue;
    const [front, rear] = [besides.get(at - 1), besides.get(at + 1)];
    if (rear) rear.before = stop;
    else if (front) front.after = stop;
    // Between two stop words: with the next, which nobody else need tell then, or as the last with the one before.
    else {
      const from = at + 1 < keys.length ? at : at - 1;
      signs.push({ key: pairKey(keys[from]!, keys[from + 1]!), at: from });
      told = from + 1;
    }
  }
  return signs;
}

/** What was read behind the places of short lists, which can be read but once. */
const known = new WeakMap<BitReader, Besides>();

/** Where a list has places in some articles, without those at which other stop words stand than must. */
async function placesOf(trace: Trace, articles: Uint32Array, { before, after }: Sign): Promise<Word> {
  const asksBesides = before !== undefined || after !== undefined;
  const [matches, parts] = await Promise.all([trace.places(articles), trace.parts(articles, asksBesides)]);
  const held = asksBesides ? parts.map(besidesOf) : [];
  const isRight = (column: keyof Besides, wanted: number | undefined) => {
    const numbers = wanted === undefined ? [] : held.flatMap((besides) => [...besides[column]]);
    return (at: number) => wanted === undefined || numbers[at] === wanted;
  };
  const [isBefore, isAfter] = [isRight('before', before), isRight('after', after)];
  return { matches, isPlace: (at) => isBefore(at) && isAfter(at) };
}

function besidesOf({ list, rest }: Pick<Head, 'list' | 'rest'>): Besides {
  let besides = rest && known.get(rest);
  if (rest && !besides) known.set(rest, (besides = readBesides(rest, list.places.length)));
  return besides ?? { before: new Uint32Array(), after: new Uint32Array() };
}

/** The texts of one sign, and whether the place at an index is one where the right stop words stand beside it. */
interface Word {
  matches: Matches;
  isPlace: (at: number) => boolean;
}

/** Texts in which all signs stand at their distances, with where the first of them does. */
function row(words: readonly Word[], signs: readonly Sign[]): Matches {
  const candidates = allOf(words.map(({ matches }) => matches));
  const [first, ...others] = signs.map(({ at }) => at) as [number, ...number[]];
  const texts: number[] = [];
  const scores: number[] = [];
  const starts = [0];
  const places: number[] = [];
  candidates.texts.forEach((text, index) => {
    const [here, ...held] = words.map((word) => rightPlaces(word, text)) as [number[], ...number[][]];
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

function rightPlaces({ matches, isPlace }: Word, text: number): number[] {
  const index = indexOf(matches, text);
  const from = matches.starts?.[index] ?? 0;
  return Array.from(placesAt(matches, index)).filter((_, at) => isPlace(from + at));
}
