import { dirname } from 'node:path';
import type { ContainerFile } from '../../containers/container.ts';
import { decoded } from '../../saved/data-url.ts';
import { DiskTree } from '../../saved/disk-tree.ts';
import type { FileTree } from '../../saved/file-tree.ts';
import type { SavedFiles } from '../../saved/saved-files.ts';

const uploaded = /\/(?:wp-content\/uploads|files)\/((?:sites\/\d+\/)?(?:[^/]+\/)*[^/]+)$/;
/** WordPress writes a copy in each size beside a picture: `kai-300x200.jpg`. */
const size = /-\d{2,5}x\d{2,5}(?=\.\w+$)/;

/**
 * The folder of uploads that somebody copied from the server and laid beside the export: as `wp-content/uploads`,
 * as `uploads`, or only what is in it. The picture as it was uploaded comes before its copies.
 */
export class Uploads implements SavedFiles {
  readonly #tree: FileTree;
  readonly #folder: string;

  private constructor(tree: FileTree, folder: string) {
    this.#tree = tree;
    this.#folder = folder;
  }

  /** @returns nothing for an export that came alone, from standard input */
  static beside(file: ContainerFile): Uploads | undefined {
    if ('path' in file) return new Uploads(new DiskTree(dirname(file.path)), '');
    return file.beside && new Uploads(file.beside.tree, file.beside.folder);
  }

  async read(reference: string): Promise<Uint8Array | undefined> {
    const [, written] = uploaded.exec(reference.replace(/[?#].*$/, '')) ?? [];
    const path = written && decoded(written);
    if (!path || path.split('/').some((part) => /^\.*$/.test(part))) return undefined;
    for (const wanted of new Set([path.replace(size, ''), path])) {
      for (const folder of ['wp-content/uploads/', 'uploads/', '']) {
        const bytes = await this.#tree.read(`${this.#folder}${folder}${wanted}`);
        if (bytes) return bytes;
      }
    }
    return undefined;
  }
}
