import { readPositions } from '../format/articles-piece.ts';
import { readComments } from '../format/comments-piece.ts';
import type { Head, List } from '../format/list.ts';
import { readEnds } from '../format/thread-ends.ts';
import { matchesOf } from './matches.ts';

const none = new Uint32Array();
/** By article, the number of its last comment: what was read of a file, for every piece asks it. */
const known = new WeakMap<Uint8Array, Uint32Array>();

/**
 * Reads a piece of a long list.
 * @param at number of the piece, which holds 2^width articles
 * @param ends of comments: what the file of the threads' ends holds
 */
export function readPiece({ list, best }: Head, bytes: Uint8Array, at: number, width: number, ends?: Uint8Array): List {
  const part = partOf(list, at, width);
  return ends && best ? withBest(readComments(bytes, part, endsIn(ends)), best) : readPositions(bytes, part);
}

/** Comments with the grades that the head alone tells of the commonest words' best. */
function withBest(part: List, best: List): List {
  const grades = new Map(Array.from(matchesOf(best, 'comments').texts, (text, at) => [text, best.grades[at]!]));
  const { texts } = matchesOf(part, 'comments');
  return { ...part, grades: part.grades.map((grade, at) => grades.get(texts[at]!) ?? grade) };
}

function endsIn(bytes: Uint8Array): Uint32Array {
  let ends = known.get(bytes);
  if (!ends) known.set(bytes, (ends = readEnds(bytes)));
  return ends;
}

/** The entries of a list that stand in a piece. */
function partOf({ articles, counts, grades }: List, at: number, width: number): List {
  const from = articles.findIndex((article) => article >>> width === at);
  const to = articles.findLastIndex((article) => article >>> width === at) + 1;
  const [part, held] = [articles.subarray(from, to), counts.subarray(from, to)];
  return { articles: part, counts: held, grades: grades.subarray(from, to), places: none };
}
