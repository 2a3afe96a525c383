import { nameOf } from '../format.ts';
import type { Row } from '../format/table.ts';
import { writeTable } from '../format/write-table.ts';
import type { Shelf } from './shelf.ts';
import { isPiece } from '../text/keys.ts';
import type { Sizes } from './sizes.ts';

/** Cuts a dictionary into shards and pages. */
export class DictionaryWriter {
  private readonly shelf: Shelf;
  private readonly sizes: Sizes;
  private rows: Row[] = [];
  private bytes = 0;
  private shards: Row[] = [];
  private readonly pages: [key: string, name: string][] = [];

  constructor(shelf: Shelf, sizes: Sizes) {
    this.shelf = shelf;
    this.sizes = sizes;
  }

  /**
   * Takes the next row; keys must come in their order. The value may change afterwards.
   */
  add(row: Row): void {
    if (this.endsBefore(row)) this.endShard();
    const { key, value } = row;
    this.rows.push({ key, value: value.slice() });
    this.bytes += value.length + key.length;
    if (this.standsAlone(row)) this.endShard();
  }

  /** Whether the next row begins a shard, whatever it is. */
  get isAtStart(): boolean {
    return this.rows.length === 0;
  }

  /** Whether a row that comes next begins a shard. */
  endsBefore(row: Row): boolean {
    const { key, value } = row;
    if (this.isAtStart || this.standsAlone(row)) return true;
    const mayEnd = this.bytes >= this.sizes.shard.least && digestOf(key) % 16 === 0;
    return mayEnd || this.bytes + value.length > this.sizes.shard.most;
  }

  /** Takes a shard as it is on the shelf, by its first key and its name; a shard must be able to begin here. */
  copy(shard: Row): void {
    this.endShard();
    this.shelf.keep(nameOf(shard.value));
    this.addShard(shard);
  }

  /** First key and name of each page. */
  end(): [key: string, name: string][] {
    this.endShard();
    this.endPage();
    return this.pages;
  }

  private standsAlone({ key, value }: Row): boolean {
    return value.length > this.sizes.shard.alone || isPiece(key);
  }

  private endShard(): void {
    const [first] = this.rows;
    if (!first) return;
    this.addShard({ key: first.key, value: Buffer.from(this.shelf.put(writeTable(this.rows)), 'hex') });
    this.rows = [];
    this.bytes = 0;
  }

  private addShard(shard: Row): void {
    const mayEnd = this.shards.length >= this.sizes.page.least && digestOf(shard.key) % 32 === 0;
    if (mayEnd || this.shards.length >= this.sizes.page.most) this.endPage();
    this.shards.push(shard);
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
