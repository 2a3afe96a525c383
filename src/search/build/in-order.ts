import type { Row } from '../format/table.ts';

/** The rows of two sorted lists as one. */
export function* inOrder(some: Iterable<Row>, others: Iterable<Row>): Generator<Row> {
  const [a, b] = [some[Symbol.iterator](), others[Symbol.iterator]()];
  let [x, y] = [a.next(), b.next()];
  while (!x.done || !y.done) {
    if (y.done || (!x.done && x.value.key < y.value.key)) {
      yield x.value;
      x = a.next();
    } else {
      yield y.value;
      y = b.next();
    }
  }
}
