import { BitReader } from './bit-reader.ts';
import { countsOf, placesOf, type Besides, type List } from './list.ts';

/** The entries of a long list of articles that stand in one of its pieces, complete. @throws IndexError if it cannot be one */
export function readPositions(bytes: Uint8Array, { articles, grades }: List): List {
  const columns = new BitReader(bytes);
  const counts = countsOf(columns, articles.length);
  return { articles, grades, counts, places: placesOf(columns, counts) };
}

/** The stop words beside so many places. @throws IndexError if they cannot be those */
export function readBesides(columns: BitReader, places: number): Besides {
  return { before: columns.sparse(places), after: columns.sparse(places) };
}
