import { posix } from 'node:path';
import type { FileTree, ListedTree } from './file-tree.ts';

/** One folder of a tree as a tree of its own; nothing leads out of it. */
export class FolderTree implements FileTree {
  readonly #tree: FileTree;
  readonly #folder: string;

  /** @param folder with a slash at the end; `''` is the top */
  constructor(tree: FileTree, folder: string) {
    this.#tree = tree;
    this.#folder = folder;
  }

  read(path: string): Promise<Uint8Array | undefined> {
    const way = posix.normalize(path);
    const leadsOut = way.startsWith('/') || /^\.\.(?:\/|$)/.test(way);
    return leadsOut ? Promise.resolve(undefined) : this.#tree.read(this.#folder + way);
  }

  folders(path: string): Promise<string[]> {
    return this.#tree.folders(this.#folder + path);
  }
}

/** The same of a tree of which is known what stands in it. */
export class ListedFolder extends FolderTree implements ListedTree {
  readonly #listed: ListedTree;
  readonly #top: string;

  /** @param folder with a slash at the end; `''` is the top */
  constructor(tree: ListedTree, folder: string) {
    super(tree, folder);
    this.#listed = tree;
    this.#top = folder;
  }

  names(folder: string): string[] {
    return this.#listed.names(this.#top + folder);
  }

  has(path: string): boolean {
    return this.#listed.has(this.#top + path);
  }

  extract(path: string): Promise<Uint8Array> {
    return this.#listed.extract(this.#top + path);
  }
}
