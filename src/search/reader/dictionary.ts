import { nameOf, type Directory } from '../format.ts';
import { readTable, rowBefore, type Row } from '../format/table.ts';
import type { Files } from './files.ts';

type Pages = Directory['pages']['lists'];

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
}

function nearest(rows: readonly Row[], key: string): Row | undefined {
  return rows[rowBefore(rows, key)];
}
