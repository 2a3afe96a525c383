import type { RowsReader } from './rows-file.ts';

/** One of several files of rows that are gone through at once. */
export interface Source {
  reader: RowsReader;
  /** By the number of its rows, their place among those of all sources; `absent` for those to be passed over. */
  rankOf: Uint32Array;
  /** Added to the numbers of articles. */
  base: number;
  /** The row at hand. */
  rank: number;
  /** Place among the sources. */
  at: number;
}

export const absent = 0xffffffff;

/** Goes through several files of rows at once, rank by rank: the sources that have a row of it, in their order. */
export function* mergeRows(
  files: readonly Pick<Source, 'reader' | 'rankOf' | 'base'>[],
): Generator<{ rank: number; sources: readonly Source[] }> {
  const heap = files.map((file, at): Source => ({ ...file, rank: -1, at })).filter(next);
  for (let at = heap.length >> 1; at-- > 0;) sink(heap, at);
  const sources: Source[] = [];
  while (heap.length > 0) {
    const { rank } = heap[0]!;
    sources.length = 0;
    while (heap[0]?.rank === rank) sources.push(pop(heap));
    yield { rank, sources };
    for (const source of sources) if (next(source)) push(heap, source);
  }
}

/** Goes to the next row that is wanted. @returns whether there is one */
function next(source: Source): boolean {
  const { reader, rankOf } = source;
  while (reader.next()) {
    source.rank = rankOf[reader.number]!;
    if (source.rank !== absent) return true;
  }
  return false;
}

function isBefore(a: Source, b: Source): boolean {
  return a.rank < b.rank || (a.rank === b.rank && a.at < b.at);
}

function pop(heap: Source[]): Source {
  const [top] = heap;
  const last = heap.pop()!;
  if (heap.length > 0) {
    heap[0] = last;
    sink(heap, 0);
  }
  return top!;
}

function push(heap: Source[], source: Source): void {
  let at = heap.push(source) - 1;
  for (let up = (at - 1) >> 1; at > 0 && isBefore(source, heap[up]!); up = (at - 1) >> 1) {
    heap[at] = heap[up]!;
    at = up;
  }
  heap[at] = source;
}

function sink(heap: Source[], from: number): void {
  const source = heap[from]!;
  let at = from;
  for (;;) {
    let down = at * 2 + 1;
    if (down + 1 < heap.length && isBefore(heap[down + 1]!, heap[down]!)) down += 1;
    if (down >= heap.length || !isBefore(heap[down]!, source)) break;
    heap[at] = heap[down]!;
    at = down;
  }
  heap[at] = source;
}
