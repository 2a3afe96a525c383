/**
 * Sorts a stretch of places, with what stands beside them, and drops those that are there twice: what hyphens join
 * comes after all words of its text, and may have the key of its first word.
 * @returns where the stretch ends now
 */
export function putInOrder(places: Uint32Array, besides: Uint32Array, from: number, to: number): number {
  const held = new Map<number, number>();
  for (let at = from; at < to; at++) held.set(places[at]!, Math.max(besides[at]!, held.get(places[at]!) ?? 0));
  let end = from;
  for (const [place, beside] of [...held].sort(([a], [b]) => a - b)) {
    places[end] = place;
    besides[end++] = beside;
  }
  return end;
}
