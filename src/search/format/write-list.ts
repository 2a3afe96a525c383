import { BitWriter } from './bit-writer.ts';
import { ByteWriter } from './byte-writer.ts';
import { larger } from './larger.ts';
import { grades as mostGrades, once, type Besides, type Bundle, type List, type Pieces } from './list.ts';

/** A list with all that is written of it; comments have no stop words beside them. */
export type WholeList = List & Besides;

const bits = new BitWriter();
const writer = new ByteWriter();
let between = new Uint32Array(1024);
const ofAll = new Uint32Array(1);

/** A whole list: its length or two, then columns: like stands beside like, and each has the code that suits it. */
export function writeList(list: WholeList, bundle: Bundle): Uint8Array {
  const { articles, grades, counts, places } = list;
  if (articles.length === 1 && places.length < 2) return writeOnce(list);
  writer.clear();
  writer.varint(articles.length * 2);
  // Every entry of comments has places.
  if (bundle === 'articles') writer.varint(places.length);
  bits.column(distances(articles));
  if (places.length > 0 || bundle === 'comments') bits.sparse(lessOne(counts));
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
  writer.clear();
  writer.varint(once);
  writer.varint(list.articles[0]! * mostGrades + list.grades[0]!);
  writer.varint(place === undefined ? 0 : place + 1);
  columnsOfBesides(list);
  writer.raw(bits.take());
  return writer.take();
}

/** A long list without what stands in its pieces. @param best those of its comments that are worth most */
export function writeHead({ articles, grades, counts, places }: List, pieces: Pieces, best?: WholeList): Uint8Array {
  const held = best && writeList(best, 'comments');
  writer.clear();
  writer.varint(articles.length * 2 + 1);
  writer.varint(places.length);
  writer.raw(Uint8Array.of(pieces.width));
  writer.varint(pieces.places.length);
  for (const name of [...pieces.places, ...pieces.besides]) writer.raw(Buffer.from(name, 'hex'));
  if (held) {
    writer.varint(held.length);
    writer.raw(held);
  }
  bits.column(distances(articles));
  if (best) bits.sparse(lessOne(counts));
  else bits.column(grades);
  writer.raw(bits.take());
  return writer.take();
}

/** What the head of a long list of articles leaves out, of some of them; without the stop words. */
export function writePositions({ counts, places }: List): Uint8Array {
  bits.sparse(lessOne(counts));
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

/** In stretches of ascending numbers, from each to the one before, less one; the first of a stretch as it is. Good until the next call. */
function distances(numbers: Uint32Array, stretches = all(numbers)): Uint32Array {
  between = larger(between, numbers.length);
  let at = 0;
  for (const length of stretches) {
    let before = -1;
    for (const end = at + length; at < end; at++) {
      between[at] = numbers[at]! - before - 1;
      before = numbers[at]!;
    }
  }
  return between.subarray(0, at);
}

/** One stretch of them all. */
function all({ length }: Uint32Array): Uint32Array {
  ofAll[0] = length;
  return ofAll;
}

/** Good until the next call. */
function lessOne(counts: Uint32Array): Uint32Array {
  between = larger(between, counts.length);
  for (let at = 0; at < counts.length; at++) between[at] = counts[at]! - 1;
  return between.subarray(0, counts.length);
}
