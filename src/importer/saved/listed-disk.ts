import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Refusal } from '../reader.ts';
import { DiskTree } from './disk-tree.ts';
import { largestSaved, type ListedTree } from './file-tree.ts';
import { FolderNames } from './folder-names.ts';

/** A folder on disk, of which is known what stands in it. Links and special files are not among that. */
export class ListedDisk extends DiskTree implements ListedTree {
  readonly #paths: ReadonlySet<string>;
  readonly #names = new FolderNames();

  private constructor(folder: string, paths: ReadonlySet<string>) {
    super(folder);
    this.#paths = paths;
    for (const path of paths) this.#names.add(path);
  }

  /** @param folder absolute */
  static async of(folder: string): Promise<ListedDisk> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return new ListedDisk(folder, new Set(files.map((path) => relative(folder, path).split(sep).join('/')).sort()));
  }

  names(folder: string): string[] {
    return this.#names.in(folder);
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  async extract(path: string): Promise<Uint8Array> {
    const bytes = await this.read(path);
    if (!bytes)
      throw new Refusal(
        `It cannot be read, or is larger than ${largestSaved / 1024 / 1024} MB. Make it readable, or export it in parts.`,
      );
    return bytes;
  }
}
