import type { List, Bundle } from '../format/list.ts';
import { shareOf } from '../rank.ts';

/**
 * Texts that hold something, ascending, and how well each does. An article is its number, a comment the number of its
 * article times 2^20 plus its own, which is less (the model's limit).
 */
export interface Matches {
  texts: Float64Array;
  scores: Float32Array;
  /** Positions of the words, in articles only: those of text i stand at `starts[i]` to `starts[i + 1]`. */
  starts?: Uint32Array;
  places?: Uint32Array;
}

const factor = 2 ** 20;
export const nothing: Matches = { texts: new Float64Array(), scores: new Float32Array() };

export function articleOf(text: number, kind: Bundle): number {
  return kind === 'articles' ? text : Math.floor(text / factor);
}

export function commentNumberOf(text: number): number {
  return text % factor;
}

export function matchesOf({ articles, grades, counts, places }: List, kind: Bundle): Matches {
  const scores = Float32Array.from(grades, (grade) => shareOf(grade, kind));
  const starts = new Uint32Array(articles.length + 1);
  counts.forEach((count, entry) => (starts[entry + 1] = starts[entry]! + count));
  if (kind === 'articles') return { texts: Float64Array.from(articles), scores, starts, places };
  const texts = new Float64Array(places.length);
  articles.forEach((article, entry) => {
    for (let at = starts[entry]!; at < starts[entry + 1]!; at++) texts[at] = article * factor + places[at]!;
  });
  return { texts, scores };
}

/** Texts in either, scored by the better one, for they are ways to say one thing. */
export function either(a: Matches, b: Matches): Matches {
  return united(a, b, Math.max);
}

/** Texts in either; those in both come first. */
export function anyOf(a: Matches, b: Matches): Matches {
  return united(a, b, (x, y) => x + y);
}

/** Positions are those of the first that has some. */
function united(a: Matches, b: Matches, score: (x: number, y: number) => number): Matches {
  if (a.texts.length === 0) return b;
  if (b.texts.length === 0) return a;
  const most = a.texts.length + b.texts.length;
  const [texts, scores] = [new Float64Array(most), new Float32Array(most)];
  const [starts, places] = [new Uint32Array(most + 1), [] as number[]];
  let length = 0;
  for (let i = 0, j = 0; i < a.texts.length || j < b.texts.length; length++) {
    const [x, y] = [a.texts[i] ?? Infinity, b.texts[j] ?? Infinity];
    texts[length] = Math.min(x, y);
    scores[length] = score(x <= y ? a.scores[i]! : 0, y <= x ? b.scores[j]! : 0);
    const held = x <= y ? placesAt(a, i) : placesAt(b, j);
    for (const place of held.length > 0 || x < y ? held : placesAt(b, j)) places.push(place);
    starts[length + 1] = places.length;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return {
    texts: texts.subarray(0, length),
    scores: scores.subarray(0, length),
    starts: starts.subarray(0, length + 1),
    places: Uint32Array.from(places),
  };
}

/** Texts in both; scores add up. Positions are dropped. */
export function both(a: Matches, b: Matches): Matches {
  const most = Math.min(a.texts.length, b.texts.length);
  const [texts, scores] = [new Float64Array(most), new Float32Array(most)];
  let length = 0;
  for (let i = 0, j = 0; i < a.texts.length && j < b.texts.length;) {
    const [x, y] = [a.texts[i]!, b.texts[j]!];
    if (x === y) {
      texts[length] = x;
      scores[length++] = a.scores[i]! + b.scores[j]!;
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return { texts: texts.subarray(0, length), scores: scores.subarray(0, length) };
}

/** Matches that follow each other, as one. */
export function joined(parts: readonly Matches[]): Matches {
  const starts = [0];
  for (const part of parts) for (const at of part.texts.keys()) starts.push(starts.at(-1)! + placesAt(part, at).length);
  return {
    texts: Float64Array.from(parts.flatMap(({ texts }) => [...texts])),
    scores: Float32Array.from(parts.flatMap(({ scores }) => [...scores])),
    starts: Uint32Array.from(starts),
    places: Uint32Array.from(parts.flatMap(({ places }) => [...(places ?? [])])),
  };
}

/** Texts for which something holds. */
export function where(matches: Matches, holds: (text: number) => boolean): Matches {
  const kept = matches.texts.map((text) => (holds(text) ? 1 : 0));
  return {
    texts: matches.texts.filter((_, at) => kept[at] === 1),
    scores: matches.scores.filter((_, at) => kept[at] === 1),
  };
}

export function weighed(matches: Matches, factor: number): Matches {
  return { ...matches, scores: matches.scores.map((score) => score * factor) };
}

/** Positions of the match at an index; empty where none are known. */
export function placesAt({ starts, places }: Matches, at: number): Uint32Array {
  return starts && places ? places.subarray(starts[at], starts[at + 1]) : new Uint32Array();
}

/** Index of a text, or -1. */
export function indexOf({ texts }: Matches, text: number): number {
  let low = 0;
  let high = texts.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (texts[middle]! < text) low = middle + 1;
    else if (texts[middle]! > text) high = middle - 1;
    else return middle;
  }
  return -1;
}
