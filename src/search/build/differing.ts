import type { Row } from '../format/table.ts';

/** Keys that only one of two sorted lists of rows has, or for which they have different values; ascending. */
export function differing(before: Iterable<Row>, after: Iterable<Row>): string[] {
  const keys: string[] = [];
  const [old, fresh] = [before[Symbol.iterator](), after[Symbol.iterator]()];
  let [a, b] = [nextOf(old), nextOf(fresh)];
  while (a ?? b) {
    const key = a && b ? (a.key < b.key ? a.key : b.key) : (a ?? b)!.key;
    const [isOld, isFresh] = [a?.key === key, b?.key === key];
    const isSame = isOld && isFresh && Buffer.compare(a!.value, b!.value) === 0;
    if (!isSame) keys.push(key);
    if (isOld) a = nextOf(old);
    if (isFresh) b = nextOf(fresh);
  }
  return keys;
}

function nextOf(rows: Iterator<Row>): Row | undefined {
  const next = rows.next();
  return next.done ? undefined : next.value;
}
