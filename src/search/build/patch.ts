import { nameOf } from '../format.ts';
import { readTable, rowBefore, type Row } from '../format/table.ts';
import type { DictionaryWriter, Written } from './dictionary.ts';
import type { Shelf } from './shelf.ts';

/** Writes a dictionary. @param rows in the order of their keys */
export function writeDictionary(rows: Iterable<Row>, writer: DictionaryWriter): Written {
  for (const row of rows) writer.add(row);
  return writer.end();
}

/**
 * Writes a dictionary that differs from one on the shelf in some keys only: byte for byte what writing it anew would
 * give. A shard is copied if none of its rows has changed, nor the one behind it, whose key and size say where it ends.
 * @param before the other dictionary
 * @param changed keys whose rows may be others, ascending
 * @param rows those of them that are still there, in their order
 */
export function patchDictionary(
  before: Written,
  changed: readonly string[],
  rows: Iterable<Row>,
  shelf: Shelf,
  writer: DictionaryWriter,
): Written {
  const shards = before.pages.flatMap(([, name]) => readTable(shelf.read(name)));
  const isChanged = new Set(changed);
  const fresh = rows[Symbol.iterator]();
  let next = fresh.next();
  const addUpTo = (key: string) => {
    for (; !next.done && next.value.key <= key; next = fresh.next()) writer.add(next.value);
  };
  const keys = changed.map((key) => ({ key }));
  for (const [at, shard] of shards.entries()) {
    const from = at === 0 ? '' : shard.key;
    const to = shards[at + 1]?.key ?? '\uffff';
    const last = keys[rowBefore(keys, to)];
    const isSame = last === undefined || last.key < from;
    if (isSame && writer.isAtStart) {
      writer.copy(shard, before.pieces[nameOf(shard.value)]);
      continue;
    }
    const held = readTable(shelf.read(nameOf(shard.value)));
    if (isSame && writer.endsBefore(held[0]!)) {
      writer.copy(shard, before.pieces[nameOf(shard.value)]);
      continue;
    }
    for (const row of held) {
      addUpTo(row.key);
      if (!isChanged.has(row.key)) writer.add(row);
    }
    // Those between its last row and the next shard.
    addUpTo(to);
  }
  addUpTo('\uffff\uffff');
  return writer.end();
}
