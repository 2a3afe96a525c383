import { both, indexOf, placesAt, type Matches } from './matches.ts';

/** The texts that hold a word of a row, and which one of the row it is. */
export interface WordOfRow {
  matches: Matches;
  at: number;
}

/** Texts that hold some words of a row at their distances, with where the first of them stands. */
export function inARow(words: readonly WordOfRow[]): Matches {
  const [first, ...others] = words as [WordOfRow, ...WordOfRow[]];
  const candidates = words.map(({ matches }) => matches).reduce(both);
  const texts: number[] = [];
  const scores: number[] = [];
  const starts = [0];
  const places: number[] = [];
  candidates.texts.forEach((text, at) => {
    const placesOf = ({ matches }: WordOfRow) => placesAt(matches, indexOf(matches, text));
    const held = others.map((word) => ({ at: word.at - first.at, places: new Set(placesOf(word)) }));
    const rows = placesOf(first).filter((place) => held.every((word) => word.places.has(place + word.at)));
    if (rows.length === 0) return;
    texts.push(text);
    scores.push(candidates.scores[at]! / words.length);
    for (const row of rows) places.push(row);
    starts.push(places.length);
  });
  return {
    texts: Float64Array.from(texts),
    scores: Float32Array.from(scores),
    starts: Uint32Array.from(starts),
    places: Uint32Array.from(places),
  };
}

/** Length in words of the shortest stretch that holds one of each; undefined where positions are missing. */
export function shortestWindow(places: readonly Uint32Array[]): number | undefined {
  if (places.some(({ length }) => length === 0)) return undefined;
  const at = places.map(() => 0);
  let shortest = Infinity;
  for (;;) {
    const heads = at.map((index, word) => places[word]![index]!);
    const least = Math.min(...heads);
    shortest = Math.min(shortest, Math.max(...heads) - least + 1);
    const behind = heads.indexOf(least);
    at[behind]! += 1;
    if (at[behind]! >= places[behind]!.length) return shortest;
  }
}
