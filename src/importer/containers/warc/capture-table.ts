import { Refusal } from '../../reader.ts';
import type { Span } from './byte-store.ts';
import type { Capture } from './capture.ts';

/** Where a capture is kept. */
interface Place extends Span {
  /** Which of the stores. */
  store: number;
}

export type Entry = Capture & Place;

/** Most captures of one archive, some fifty bytes each. */
const most = 10_000_000;
/** Captures of one address that are looked at. */
const mostAlike = 1_000;

/** All captures of an archive, in columns of numbers: a crawl has millions, and each an address of a hundred letters. */
export class CaptureTable {
  #count = 0;
  #columns = columnsFor(1_024);
  readonly #byKey: { address?: Uint32Array; digest?: Uint32Array } = {};

  get count(): number {
    return this.#count;
  }

  /** @throws Refusal if there are too many */
  add({ kind, isRevisit, address, digest, time, store, from, size }: Entry): void {
    if (this.#count >= most) throw new Refusal(`It holds more than ${most} captures. Split it into several files.`);
    if (this.#count === this.#columns.kind.length) this.#columns = grown(this.#columns);
    const at = this.#count;
    const columns = this.#columns;
    columns.kind[at] = kind + (isRevisit ? 8 : 0);
    columns.address[at] = address;
    columns.digest[at] = digest;
    columns.time[at] = time;
    columns.store[at] = store;
    columns.from[at] = from;
    columns.size[at] = size;
    this.#count += 1;
  }

  /** Forgets what was added last. */
  shorten(count: number): void {
    this.#count = count;
  }

  entry(at: number): Entry {
    const { kind, address, digest, time, store, from, size } = this.#columns;
    return {
      kind: (kind[at]! & 7) as Entry['kind'],
      isRevisit: kind[at]! >= 8,
      address: address[at]!,
      digest: digest[at]!,
      time: time[at]!,
      store: store[at]!,
      from: from[at]!,
      size: size[at]!,
    };
  }

  /** Captures that have a key, oldest first; of very many only the first. Call it when all are added. */
  find(by: 'address' | 'digest', key: number): number[] {
    const column = this.#columns[by];
    const order = (this.#byKey[by] ??= this.#sorted(by));
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (column[order[middle]!]! < key) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (; low < order.length && column[order[low]!] === key && found.length < mostAlike; low += 1)
      found.push(order[low]!);
    return found;
  }

  #sorted(by: 'address' | 'digest'): Uint32Array {
    const { [by]: keys, time } = this.#columns;
    return Uint32Array.from({ length: this.#count }, (_, at) => at).sort(
      (a, b) => keys[a]! - keys[b]! || time[a]! - time[b]! || a - b,
    );
  }
}

type Columns = ReturnType<typeof columnsFor>;

function columnsFor(length: number) {
  return {
    kind: new Uint8Array(length),
    store: new Uint16Array(length),
    address: new Float64Array(length),
    digest: new Float64Array(length),
    time: new Float64Array(length),
    from: new Float64Array(length),
    size: new Float64Array(length),
  };
}

function grown(columns: Columns): Columns {
  const larger = columnsFor(columns.kind.length * 2);
  for (const name of Object.keys(columns) as (keyof Columns)[]) larger[name].set(columns[name]);
  return larger;
}
