import type { Row } from '../format/table.ts';

/** What several files say of one key, in the order of the files. Values are good until the next key is asked for. */
export interface Merged {
  key: string;
  values: { value: Uint8Array; from: number }[];
}

interface Source {
  from: number;
  rows: Iterator<Row>;
  row: Row;
}

/** Goes through several sorted lists of rows at once, key by key. */
export function* mergeRows(lists: readonly Iterable<Row>[]): Generator<Merged> {
  const heap: Source[] = [];
  for (const [from, list] of lists.entries()) {
    const rows = list[Symbol.iterator]();
    const next = rows.next();
    if (!next.done) heap.push({ from, rows, row: next.value });
  }
  for (let at = heap.length >> 1; at-- > 0;) sink(heap, at);
  while (heap.length > 0) {
    const { key } = heap[0]!.row;
    const sources: Source[] = [];
    while (heap[0]?.row.key === key) sources.push(pop(heap));
    yield { key, values: sources.map(({ from, row }) => ({ value: row.value, from })) };
    for (const source of sources) {
      const next = source.rows.next();
      if (!next.done) push(heap, { ...source, row: next.value });
    }
  }
}

function isBefore(a: Source, b: Source): boolean {
  return a.row.key < b.row.key || (a.row.key === b.row.key && a.from < b.from);
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
