import type { RowsReader } from './rows-file.ts';

/** One of several files of rows that are gone through at once. */
export interface Source {
  reader: RowsReader;
  /** By the number of its rows, what they are sorted by; `absent` for those to be passed over. */
  ranks: Uint32Array;
  /** Rows of one rank and different kinds are not one row, and stand in the order of their kinds. */
  kind: number;
  /** Added to the numbers of articles. */
  base: number;
}

interface Reading extends Source {
  /** Of the row at hand. */
  rank: number;
  /** Place among the sources. */
  at: number;
}

export const absent = 0xffffffff;

/** Goes through several files of rows at once: of each rank and kind the sources that have a row, in their order. */
export function* mergeRows(
  files: readonly Source[],
): Generator<{ rank: number; kind: number; sources: readonly Source[] }> {
  const heap = files.map((file, at): Reading => ({ ...file, rank: -1, at })).filter(next);
  for (let at = heap.length >> 1; at-- > 0;) sink(heap, at);
  const sources: Reading[] = [];
  while (heap.length > 0) {
    const { rank, kind } = heap[0]!;
    sources.length = 0;
    while (heap[0]?.rank === rank && heap[0].kind === kind) sources.push(pop(heap));
    yield { rank, kind, sources };
    for (const source of sources) if (next(source)) push(heap, source);
  }
}

/** Goes to the next row that is wanted. @returns whether there is one */
function next(source: Reading): boolean {
  const { reader, ranks } = source;
  while (reader.next()) {
    source.rank = ranks[reader.number]!;
    if (source.rank !== absent) return true;
  }
  return false;
}

function isBefore(a: Reading, b: Reading): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.kind < b.kind || (a.kind === b.kind && a.at < b.at);
}

function pop(heap: Reading[]): Reading {
  const [top] = heap;
  const last = heap.pop()!;
  if (heap.length > 0) {
    heap[0] = last;
    sink(heap, 0);
  }
  return top!;
}

function push(heap: Reading[], source: Reading): void {
  let at = heap.push(source) - 1;
  for (let up = (at - 1) >> 1; at > 0 && isBefore(source, heap[up]!); up = (at - 1) >> 1) {
    heap[at] = heap[up]!;
    at = up;
  }
  heap[at] = source;
}

function sink(heap: Reading[], from: number): void {
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
