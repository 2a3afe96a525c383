import type { Bundle } from '../format/list.ts';
import type { Row } from '../format/table.ts';
import { writeBesides, writeHead, writeList, writePiece, type WholeList } from '../format/write-list.ts';
import { shareOf } from '../rank.ts';
import type { Sizes } from './sizes.ts';
import { besideKey, pieceKey } from '../text/keys.ts';

/** The rows of a dictionary that hold a list: one, or for a long one a head and its pieces. */
export function* listRows(key: string, list: WholeList, bundle: Bundle, { list: size, best }: Sizes): Generator<Row> {
  const whole = writeList(list, bundle);
  if (whole.length <= size.long || list.places.length === 0) {
    yield { key, value: whole };
    return;
  }
  const pieces = Math.ceil(whole.length / size.piece);
  const width = Math.max(0, Math.round(Math.log2((list.articles.at(-1)! + 1) / pieces)));
  yield { key, value: writeHead(list, width, bundle === 'comments' ? bestOf(list, best) : undefined) };
  const parts = [...piecesOf(list, width, bundle)];
  for (const [piece, part] of parts) yield { key: pieceKey(key, piece), value: writePiece(part, bundle) };
  if (bundle === 'comments') return;
  for (const [piece, part] of parts) yield { key: besideKey(key, piece), value: writeBesides(part) };
}

/** A list cut where its articles pass a multiple of 2^width. */
function* piecesOf(list: WholeList, width: number, bundle: Bundle): Generator<[piece: number, part: WholeList]> {
  const { articles, counts } = list;
  for (let from = 0, start = 0; from < articles.length;) {
    const piece = articles[from]! >>> width;
    let to = from;
    let end = start;
    while (to < articles.length && articles[to]! >>> width === piece) end += counts[to++]!;
    const graded = bundle === 'articles' ? ([from, to] as const) : ([start, end] as const);
    const part = {
      articles: articles.subarray(from, to),
      grades: list.grades.subarray(...graded),
      counts: counts.subarray(from, to),
      places: list.places.subarray(start, end),
      before: list.before.subarray(start, end),
      after: list.after.subarray(start, end),
    };
    yield [piece, part];
    [from, start] = [to, end];
  }
}

/** The comments worth most, of those worth the same the newest. */
function bestOf({ articles, counts, grades, places, before, after }: WholeList, most: number): WholeList {
  const articleOf = new Uint32Array(places.length);
  for (let entry = 0, at = 0; entry < articles.length; entry++) {
    for (const end = at + counts[entry]!; at < end; at++) articleOf[at] = articles[entry]!;
  }
  const worth = Array.from(grades, (grade) => shareOf(grade, 'comments'));
  const best = Array.from(places.keys())
    .sort((a, b) => worth[b]! - worth[a]! || b - a)
    .slice(0, most)
    .sort((a, b) => a - b);
  const perArticle = new Map<number, number>();
  for (const at of best) perArticle.set(articleOf[at]!, (perArticle.get(articleOf[at]!) ?? 0) + 1);
  return {
    articles: Uint32Array.from(perArticle.keys()),
    counts: Uint32Array.from(perArticle.values()),
    grades: Uint32Array.from(best, (at) => grades[at]!),
    places: Uint32Array.from(best, (at) => places[at]!),
    before,
    after,
  };
}
