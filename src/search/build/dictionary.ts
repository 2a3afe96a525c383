import type { Row } from '../format/table.ts';
import { writeTable } from '../format/write-table.ts';
import type { Shelf } from './shelf.ts';

/** In bytes before packing: a shard may end from the first on and must before the last; a longer list stands alone. */
const shardSize = { least: 6_000, most: 12_000, alone: 5_000, small: 2_000 };
/** In shards. */
const pageSize = { least: 64, most: 192 };

/** Cuts a dictionary into shards and pages. */
export class DictionaryWriter {
  private readonly shelf: Shelf;
  private rows: Row[] = [];
  private bytes = 0;
  private shards: Row[] = [];
  private readonly pages: [key: string, name: string][] = [];

  constructor(shelf: Shelf) {
    this.shelf = shelf;
  }

  /**
   * Takes the next row; keys must come in their order. The value may change afterwards.
   * @param size `small` for rows of which one at a time is asked for
   */
  add(key: string, value: Uint8Array, size: 'usual' | 'small' = 'usual'): void {
    const isLong = value.length > shardSize.alone;
    const mayEnd = this.bytes >= shardSize.least && digestOf(key) % 16 === 0;
    if (isLong || mayEnd || this.bytes + value.length > shardSize.most) this.endShard();
    this.rows.push({ key, value: value.slice() });
    this.bytes += value.length + key.length;
    if (isLong || (size === 'small' && this.bytes >= shardSize.small)) this.endShard();
  }

  /** First key and name of each page. */
  end(): [key: string, name: string][] {
    this.endShard();
    this.endPage();
    return this.pages;
  }

  private endShard(): void {
    const [first] = this.rows;
    if (!first) return;
    const mayEnd = this.shards.length >= pageSize.least && digestOf(first.key) % 32 === 0;
    if (mayEnd || this.shards.length >= pageSize.most) this.endPage();
    const name = this.shelf.put(writeTable(this.rows));
    this.shards.push({ key: first.key, value: Buffer.from(name, 'hex') });
    this.rows = [];
    this.bytes = 0;
  }

  private endPage(): void {
    const [first] = this.shards;
    if (!first) return;
    this.pages.push([first.key, this.shelf.put(writeTable(this.shards))]);
    this.shards = [];
  }
}

/** A number that depends on nothing but the key (FNV-1a), so that cuts stay where they are when a neighbour grows. */
function digestOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  // The low bits of FNV are its weak ones.
  return (hash ^ (hash >>> 15)) >>> 0;
}
