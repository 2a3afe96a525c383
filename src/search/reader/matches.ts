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
  if (kind === 'articles') {
    const starts = new Uint32Array(articles.length + 1);
    counts.forEach((count, entry) => (starts[entry + 1] = starts[entry]! + count));
    return { texts: Float64Array.from(articles), scores, starts, places };
  }
  const texts = new Float64Array(places.length);
  let at = 0;
  articles.forEach((article, entry) => {
    for (const end = at + counts[entry]!; at < end; at++) texts[at] = article * factor + places[at]!;
  });
  return { texts, scores };
}

/** Texts in any of several; those in more of them come first. */
export function anyOf(all: readonly Matches[]): Matches {
  return all.reduce(united, nothing);
}

function united(a: Matches, b: Matches): Matches {
  if (a.texts.length === 0) return b;
  if (b.texts.length === 0) return a;
  const most = a.texts.length + b.texts.length;
  const [texts, scores] = [new Float64Array(most), new Float32Array(most)];
  let length = 0;
  for (let i = 0, j = 0; i < a.texts.length || j < b.texts.length; length++) {
    const [x, y] = [a.texts[i] ?? Infinity, b.texts[j] ?? Infinity];
    texts[length] = Math.min(x, y);
    scores[length] = (x <= y ? a.scores[i]! : 0) + (y <= x ? b.scores[j]! : 0);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return { texts: texts.subarray(0, length), scores: scores.subarray(0, length) };
}

/** Texts in all of several; scores add up. None if there is nothing to be met. */
export function allOf(all: readonly Matches[]): Matches {
  return all.length > 0 ? all.reduce(both) : nothing;
}

function both(a: Matches, b: Matches): Matches {
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

/** Texts for which something holds, without positions. */
export function where({ texts, scores }: Matches, holds: (text: number) => boolean): Matches {
  const kept = texts.map((text) => (holds(text) ? 1 : 0));
  return { texts: texts.filter((_, at) => kept[at] === 1), scores: scores.filter((_, at) => kept[at] === 1) };
}

export function weighed(matches: Matches, weight: number): Matches {
  return { ...matches, scores: matches.scores.map((score) => score * weight) };
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
