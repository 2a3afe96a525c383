import { nameOf, type Directory } from '../format.ts';
import { readTable, rowBefore, type Row } from '../format/table.ts';
import type { Files } from './files.ts';

type Pages = Directory['pages']['articles'];

/** Looks keys up in a dictionary of the index. */
export class DictionaryReader {
  private readonly pages: { key: string; name: string }[];
  private readonly files: Files;

  constructor(pages: Pages, files: Files) {
    this.pages = pages.map(([key, name]) => ({ key, name }));
    this.files = files;
  }

  /** The value of a key; undefined if the dictionary does not know it. */
  async get(key: string): Promise<Uint8Array | undefined> {
    const row = nearest(await this.around(key), key);
    return row?.key === key ? row.value : undefined;
  }

  /** The rows among which a key stands or would stand. */
  async around(key: string): Promise<Row[]> {
    const page = this.pages[rowBefore(this.pages, key)];
    const shard = page && nearest(await this.files.read(page.name, readTable), key);
    return shard ? this.files.read(nameOf(shard.value), readTable) : [];
  }

  /** All rows whose keys begin so. */
  async beginningWith(start: string): Promise<Row[]> {
    const pages = await Promise.all(covering(this.pages, start).map(({ name }) => this.files.read(name, readTable)));
    const shards = await Promise.all(
      pages.flatMap((page) => covering(page, start)).map(({ value }) => this.files.read(nameOf(value), readTable)),
    );
    return shards.flat().filter(({ key }) => key.startsWith(start));
  }
}

function nearest(rows: readonly Row[], key: string): Row | undefined {
  return rows[rowBefore(rows, key)];
}

/** Those of consecutive stretches, each told by its first key, that may hold keys that begin so. */
function covering<Stretch extends { key: string }>(stretches: readonly Stretch[], start: string): Stretch[] {
  const from = Math.max(0, rowBefore(stretches, start));
  const to = rowBefore(stretches, `${start}\uffff`);
  return stretches.slice(from, to + 1);
}
