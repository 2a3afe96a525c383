import { nameOf } from '../format.ts';
import { filesOf } from '../format/list.ts';
import type { Row } from '../format/table.ts';
import { writeTable } from '../format/write-table.ts';
import { bundleOf } from '../text/keys.ts';
import { hashOf } from './hash-of.ts';
import type { Shelf } from './shelf.ts';
import type { Sizes } from './sizes.ts';

/** A dictionary on the shelf. */
export interface Written {
  /** First key and name of each page. */
  pages: [key: string, name: string][];
  /** By the name of a shard, those of the pieces of its long lists. */
  pieces: Record<string, string[]>;
}

/** Cuts a dictionary into shards and pages. */
export class DictionaryWriter {
  private readonly shelf: Shelf;
  private readonly sizes: Sizes;
  private readonly holdsLists: boolean;
  private rows: Row[] = [];
  private bytes = 0;
  /** Whether a row in hand is one that shares its shard with no other word. */
  private isTaken = false;
  private shards: Row[] = [];
  private readonly pages: [key: string, name: string][] = [];
  /** Names of the pieces of the lists in a shard, if there are any. */
  private readonly pieces: Record<string, string[]> = {};
  private held: string[] = [];

  /** @param holdsLists whether its values are lists, under keys that `rowKey` gave */
  constructor(shelf: Shelf, sizes: Sizes, holdsLists = false) {
    this.shelf = shelf;
    this.sizes = sizes;
    this.holdsLists = holdsLists;
  }

  /**
   * Takes the next row; keys must come in their order. The value may change afterwards.
   */
  add(row: Row): void {
    if (this.endsBefore(row)) this.endShard();
    const { key, value } = row;
    this.rows.push({ key, value: value.slice() });
    this.bytes += value.length + key.length;
    this.isTaken ||= this.standsAlone(row);
    if (this.holdsLists) for (const name of filesOf(value, bundleOf(key))) this.held.push(name);
  }

  /** Whether the next row begins a shard, whatever it is. */
  get isAtStart(): boolean {
    return this.rows.length === 0;
  }

  /** Whether a row that comes next begins a shard. */
  endsBefore(row: Row): boolean {
    const { key, value } = row;
    const last = this.rows.at(-1);
    if (!last) return true;
    // Who asks a word asks its compounds too, and mostly comments after articles.
    if (key === `${last.key}+`) return false;
    if (this.isTaken || this.standsAlone(row)) return true;
    const word = wordOf(key);
    const mayEnd = this.bytes >= this.sizes.shard.least && word !== wordOf(last.key) && hashOf(word) % 16 === 0;
    return mayEnd || this.bytes + value.length > this.sizes.shard.most;
  }

  /**
   * Takes a shard as it is on the shelf; it must be able to begin here.
   * @param shard its first key and its name
   * @param pieces names of the pieces of its lists
   */
  copy(shard: Row, pieces: readonly string[] = []): void {
    this.endShard();
    this.held.push(...pieces);
    this.addShard(shard);
  }

  end(): Written {
    this.endShard();
    this.endPage();
    return { pages: this.pages, pieces: this.pieces };
  }

  private standsAlone({ value }: Row): boolean {
    return value.length > this.sizes.shard.alone;
  }

  private endShard(): void {
    const [first] = this.rows;
    if (!first) return;
    this.addShard({ key: first.key, value: Buffer.from(this.shelf.put(writeTable(this.rows)), 'hex') });
    this.rows = [];
    this.bytes = 0;
    this.isTaken = false;
  }

  private addShard(shard: Row): void {
    const name = nameOf(shard.value);
    for (const kept of [name, ...this.held]) this.shelf.keep(kept);
    if (this.held.length > 0) this.pieces[name] = this.held;
    this.held = [];
    const mayEnd = this.shards.length >= this.sizes.page.least && hashOf(wordOf(shard.key)) % 32 === 0;
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

/** What all lists of a word have in common. */
function wordOf(key: string): string {
  return key.split('\t')[0]!;
}
