import type { Bundle } from '../format/list.ts';
import { writeComments } from '../format/write-comments-piece.ts';
import { writeBesides, writeHead, writeList, writePositions, type WholeList } from '../format/write-list.ts';
import { shareOf } from '../rank.ts';
import { gradesByWorth } from './grades-by-worth.ts';
import type { Shelf } from './shelf.ts';
import type { Sizes } from './sizes.ts';

/** What lists are written for. */
export interface Target {
  shelf: Shelf;
  sizes: Sizes;
  /** By article, the number of its last comment. */
  ends: Uint32Array;
  /** In how many comments a word stands that is one of the commonest. */
  common: number;
}

/** The value under which a dictionary holds a list: all of it, or the head of a long one, whose pieces go to the shelf. */
export function listValue(list: WholeList, bundle: Bundle, { shelf, sizes, ends, common }: Target): Uint8Array {
  const { list: size, best } = sizes;
  const whole = writeList(list, bundle);
  if (whole.length <= size.long || list.places.length === 0) return whole;
  const width = Math.max(
    0,
    Math.round(Math.log2((list.articles.at(-1)! + 1) / Math.ceil(whole.length / size.piece[bundle]))),
  );
  if (bundle === 'comments') {
    const foremost = bestOf(list, best);
    const parts = piecesOf(list.places.length < common ? list : levelled(list, foremost), width, bundle);
    const places = Array.from(parts, (part) => shelf.put(writeComments(part, ends)));
    return writeHead(list, { width, places, besides: [] }, foremost);
  }
  const parts = [...piecesOf(list, width, bundle)];
  const places = parts.map((part) => shelf.put(writePositions(part)));
  return writeHead(list, { width, places, besides: parts.map((part) => shelf.put(writeBesides(part))) });
}

/** A list cut where its articles pass multiples of 2^width; there may be nothing between two of them. */
function* piecesOf(list: WholeList, width: number, bundle: Bundle): Generator<WholeList> {
  const { articles, counts } = list;
  for (let piece = 0, from = 0, start = 0; from < articles.length; piece++) {
    let to = from;
    let end = start;
    while (to < articles.length && articles[to]! >>> width === piece) end += counts[to++]!;
    const graded = bundle === 'articles' ? ([from, to] as const) : ([start, end] as const);
    yield {
      articles: articles.subarray(from, to),
      grades: list.grades.subarray(...graded),
      counts: counts.subarray(from, to),
      places: list.places.subarray(start, end),
      before: list.before.subarray(start, end),
      after: list.after.subarray(start, end),
    };
    [from, start] = [to, end];
  }
}

/** A list in which all weigh what most do, and none more than the best, which the head tells. */
function levelled(list: WholeList, best: WholeList): WholeList {
  const less = best.grades.find((grade) => shareOf(grade, 'comments') < shareOf(0, 'comments'));
  return { ...list, grades: list.grades.slice().fill(less ?? 0) };
}

/** The comments worth most, of those worth the same the newest. */
function bestOf({ articles, counts, grades, places, before, after }: WholeList, most: number): WholeList {
  const best = newestByWorth(grades, most).sort((a, b) => a - b);
  const held: { articles: number[]; counts: number[] } = { articles: [], counts: [] };
  // Where the places of an article end.
  let [entry, end] = [-1, 0];
  for (const at of best) {
    while (at >= end) end += counts[++entry]!;
    if (held.articles.at(-1) === articles[entry]) held.counts[held.counts.length - 1]! += 1;
    else {
      held.articles.push(articles[entry]!);
      held.counts.push(1);
    }
  }
  return {
    articles: Uint32Array.from(held.articles),
    counts: Uint32Array.from(held.counts),
    grades: Uint32Array.from(best, (at) => grades[at]!),
    places: Uint32Array.from(best, (at) => places[at]!),
    before,
    after,
  };
}

/** Where the best of some grades stand, of those alike the last. */
function newestByWorth(grades: Uint32Array, most: number): number[] {
  const best: number[] = [];
  for (const grade of gradesByWorth.comments) {
    for (let at = grades.length - 1; at >= 0 && best.length < most; at--) if (grades[at] === grade) best.push(at);
  }
  return best;
}
