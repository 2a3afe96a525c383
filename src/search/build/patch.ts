import { nameOf, type Directory } from '../format.ts';
import { readTable, rowBefore, type Row } from '../format/table.ts';
import { wholeKey } from '../text/keys.ts';
import { DictionaryWriter } from './dictionary.ts';
import type { Shelf } from './shelf.ts';
import type { Sizes } from './sizes.ts';

/** All rows that belong to one key: its own, and those of its pieces. */
export interface Group {
  key: string;
  rows: Iterable<Row>;
}

type Pages = Directory['pages']['articles'];

/** Writes a dictionary. @param groups in the order of their keys */
export function writeDictionary(groups: Iterable<Group>, shelf: Shelf, sizes: Sizes): Pages {
  const writer = new DictionaryWriter(shelf, sizes);
  for (const { rows } of groups) for (const row of rows) writer.add(row);
  return writer.end();
}

/**
 * Writes a dictionary that differs from one on the shelf in some keys only: byte for byte what writing it anew would
 * give. A shard is copied if none of its rows has changed, nor the one behind it, whose key and size say where it ends.
 * @param before pages of the other dictionary
 * @param changed keys whose rows may be others, ascending
 * @param groups those of the keys that are still there, in their order
 */
export function patchDictionary(
  before: Pages,
  changed: readonly string[],
  groups: Iterable<Group>,
  shelf: Shelf,
  sizes: Sizes,
): Pages {
  const writer = new DictionaryWriter(shelf, sizes);
  const shards = before.flatMap(([, name]) => readTable(shelf.read(name)));
  const isChanged = new Set(changed);
  const fresh = groups[Symbol.iterator]();
  let next = fresh.next();
  const addUpTo = (key: string) => {
    for (; !next.done && next.value.key <= key; next = fresh.next()) for (const row of next.value.rows) writer.add(row);
  };
  const keys = changed.map((key) => ({ key }));
  for (const [at, shard] of shards.entries()) {
    const from = at === 0 ? '' : wholeKey(shard.key);
    const to = shards[at + 1]?.key ?? '\uffff';
    const last = keys[rowBefore(keys, to)];
    const isSame = last === undefined || last.key < from;
    if (isSame && writer.isAtStart) {
      writer.copy(shard);
      continue;
    }
    const rows = readTable(shelf.read(nameOf(shard.value)));
    if (isSame && writer.endsBefore(rows[0]!)) {
      writer.copy(shard);
      continue;
    }
    for (const row of rows) {
      addUpTo(row.key);
      if (!isChanged.has(wholeKey(row.key))) writer.add(row);
    }
    // Those between its last row and the next shard.
    addUpTo(to);
  }
  addUpTo('\uffff\uffff');
  return writer.end();
}
