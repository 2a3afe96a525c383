import { BitWriter } from './bit-writer.ts';
import { ByteWriter } from './byte-writer.ts';
import { grades as mostGrades, once, type Besides, type Bundle, type List, type Pieces } from './list.ts';

/** A list with all that is written of it; comments have no stop words beside them. */
export type WholeList = List & Besides;

const bits = new BitWriter();

/** A whole list: its length or two, then columns: like stands beside like, and each has the code that suits it. */
export function writeList(list: WholeList, bundle: Bundle): Uint8Array {
  const { articles, grades, counts, places } = list;
  if (articles.length === 1 && places.length < 2) return writeOnce(list);
  const writer = new ByteWriter();
  writer.varint(articles.length * 2);
  // Every entry of comments has places.
  if (bundle === 'articles') writer.varint(places.length);
  bits.column(distances(articles, [articles.length]));
  if (places.length > 0 || bundle === 'comments') bits.sparse(counts.map((count) => count - 1));
  if (bundle === 'articles') bits.column(grades);
  else bits.sparse(grades);
  if (places.length > 0) bits.column(distances(places, counts));
  columnsOfBesides(list);
  writer.raw(bits.take());
  return writer.take();
}

/** Half of all keys occur once. */
function writeOnce(list: WholeList): Uint8Array {
  const [place] = list.places;
  const writer = new ByteWriter();
  writer.varint(once);
  writer.varint(list.articles[0]! * mostGrades + list.grades[0]!);
  writer.varint(place === undefined ? 0 : place + 1);
  columnsOfBesides(list);
  writer.raw(bits.take());
  return writer.take();
}

/** A long list without what stands in its pieces. @param best those of its comments that are worth most */
export function writeHead({ articles, grades, counts, places }: List, pieces: Pieces, best?: WholeList): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(articles.length * 2 + 1);
  writer.varint(places.length);
  writer.raw(Uint8Array.of(pieces.width));
  writer.varint(pieces.places.length);
  for (const name of [...pieces.places, ...pieces.besides]) writer.raw(Buffer.from(name, 'hex'));
  if (best) {
    const held = writeList(best, 'comments');
    writer.varint(held.length);
    writer.raw(held);
  }
  bits.column(distances(articles, [articles.length]));
  if (best) bits.sparse(counts.map((count) => count - 1));
  else bits.column(grades);
  writer.raw(bits.take());
  return writer.take();
}

/** What the head of a long list of articles leaves out, of some of them; without the stop words. */
export function writePositions({ counts, places }: List): Uint8Array {
  bits.sparse(counts.map((count) => count - 1));
  bits.column(distances(places, counts));
  return bits.take();
}

/** The stop words beside the places of a piece, which only phrases ask for. */
export function writeBesides(part: WholeList): Uint8Array {
  columnsOfBesides(part);
  return bits.take();
}

function columnsOfBesides({ before, after }: WholeList): void {
  if (before.length === 0) return;
  bits.sparse(before);
  bits.sparse(after);
}

/** In stretches of ascending numbers, from each to the one before, less one; the first of a stretch as it is. */
function distances(numbers: Uint32Array, stretches: Iterable<number>): Uint32Array {
  const result = numbers.slice();
  let start = 0;
  for (const length of stretches) {
    for (let at = start + 1; at < start + length; at++) result[at] = numbers[at]! - numbers[at - 1]! - 1;
    start += length;
  }
  return result;
}
