/** Sets of articles: their numbers, ascending. */
export type Articles = Uint32Array;

/** Articles in any of several sets. */
export function union(sets: readonly Articles[]): Articles {
  if (sets.length === 1) return sets[0]!;
  return Uint32Array.from(new Set(sets.flatMap((set) => [...set]))).sort();
}

/** Articles in all of several sets, at least one. */
export function intersection(sets: readonly Articles[]): Articles {
  return sets.reduce((a, b) => {
    const held = new Set(b);
    return a.filter((article) => held.has(article));
  });
}
