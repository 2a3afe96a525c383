import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { largestSaved, type FileTree } from './file-tree.ts';

/** A folder on disk. Follows links only within it, and waits for no pipe. */
export class DiskTree implements FileTree {
  readonly #folder: string;
  /** What was listed last, for the pages of one folder ask for the same, and may be very many. */
  #listed: { path: string; names: Promise<string[]> } | undefined;

  /** @param folder absolute */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const whole = join(this.#folder, path);
    const [folder, real] = await Promise.all([realpath(this.#folder), realpath(whole).catch(() => undefined)]);
    if (!real || !isWithin(folder, real)) return undefined;
    const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW).catch(
      () => undefined,
    );
    if (!file) return undefined;
    try {
      const stats = await file.stat();
      return stats.isFile() && stats.size <= largestSaved ? await file.readFile() : undefined;
    } finally {
      await file.close();
    }
  }

  folders(path: string): Promise<string[]> {
    if (this.#listed?.path !== path) this.#listed = { path, names: foldersIn(join(this.#folder, path)) };
    return this.#listed.names;
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
