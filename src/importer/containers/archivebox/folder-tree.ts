import { posix } from 'node:path';
import type { FileTree } from '../../saved/file-tree.ts';

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
