import { both, indexOf, placesAt, type Matches } from './matches.ts';

/** Texts that hold words in a row, from the texts that hold each of them, with where the rows begin. */
export function inARow(words: readonly Matches[]): Matches {
  const [first, ...others] = words as [Matches, ...Matches[]];
  if (others.length === 0) return first;
  const candidates = words.reduce(both);
  const texts: number[] = [];
  const scores: number[] = [];
  const starts = [0];
  const places: number[] = [];
  candidates.texts.forEach((text, at) => {
    const held = others.map((word) => new Set(placesAt(word, indexOf(word, text))));
    const rows = placesAt(first, indexOf(first, text)).filter((place) =>
      held.every((word, offset) => word.has(place + offset + 1)),
    );
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
