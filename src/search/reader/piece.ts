import { readPositions } from '../format/articles-piece.ts';
import { readComments } from '../format/comments-piece.ts';
import type { List } from '../format/list.ts';
import { readEnds } from '../format/thread-ends.ts';

const none = new Uint32Array();
/** By article, the number of its last comment: what was read of a file, for every piece asks it. */
const known = new WeakMap<Uint8Array, Uint32Array>();

/**
 * Reads a piece of a long list.
 * @param head of the whole list @param at number of the piece, which holds 2^width articles
 * @param ends of comments: what the file of the threads' ends holds
 */
export function readPiece(bytes: Uint8Array, head: List, at: number, width: number, ends?: Uint8Array): List {
  const part = partOf(head, at, width);
  return ends ? readComments(bytes, part, endsIn(ends)) : readPositions(bytes, part);
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
