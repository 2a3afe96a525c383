import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

const largest = 20 * 1024 * 1024;
const savedFolder = /^(.*?)(?:_files|[-_ ]Dateien|[-_.]files|_html|-filer|_fichiers|_archivos|_bestanden)$/i;

/** Whether a path leads into the folder that a browser wrote beside the page; no address on the web does. */
export function isSavedPath(source: string): boolean {
  const [folder, ...rest] = (decoded(source) ?? source).replace(/^\.\//, '').split('/');
  return rest.length > 0 && savedFolder.test(folder!);
}

/** The files saved beside a page: those in its own folder and below it, and nothing that leads out. */
export class PictureFiles {
  #folder: string;
  #page: string;
  #saved: Promise<string[]> | undefined;

  /** @param path absolute path of the page's file */
  constructor(path: string) {
    this.#folder = dirname(path);
    this.#page = basename(path).replace(/\.[^.]*$/, '');
  }

  /** Reads the file that an address of the page names; an address on the web is looked for by its last part. */
  async read(url: string): Promise<Uint8Array | undefined> {
    if (url.startsWith('data:')) return fromDataUrl(url);
    const isRelative = !/^[a-z][a-z\d+.-]*:|^\/\//i.test(url);
    const paths = isRelative ? [this.#inside(url)] : [];
    const name = lastPart(url);
    if (name) paths.push(...(await this.#savedFolders()).map((folder) => join(folder, name)));
    for (const path of paths) {
      const bytes = path && (await this.#readInside(path));
      if (bytes) return bytes;
    }
    return undefined;
  }

  #inside(url: string): string | undefined {
    const path = decoded(url.replace(/[?#].*$/, '')) ?? url;
    const whole = resolve(this.#folder, path.replace(/\\/g, '/'));
    return path !== '' && !path.startsWith('/') && isWithin(this.#folder, whole) ? whole : undefined;
  }

  /** Folders that browsers write for a page, in any of their languages. */
  #savedFolders(): Promise<string[]> {
    this.#saved ??= readdir(this.#folder, { withFileTypes: true }).then(
      (entries) =>
        entries
          .filter((entry) => entry.isDirectory() && savedFolder.exec(entry.name)?.[1] === this.#page)
          .map(({ name }) => join(this.#folder, name)),
      () => [],
    );
    return this.#saved;
  }

  /** Follows links only within the folder, and waits for no pipe. */
  async #readInside(path: string): Promise<Uint8Array | undefined> {
    const [folder, real] = await Promise.all([realpath(this.#folder), realpath(path).catch(() => undefined)]);
    if (!real || !isWithin(folder, real)) return undefined;
    const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW).catch(
      () => undefined,
    );
    if (!file) return undefined;
    try {
      const stats = await file.stat();
      return stats.isFile() && stats.size <= largest ? await file.readFile() : undefined;
    } finally {
      await file.close();
    }
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}

function lastPart(url: string): string | undefined {
  const part = decoded(
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '',
  );
  return part && !/[/\\]|^\.+$/.test(part) ? part : undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** The bytes in a `data:` address (RFC 2397). */
export function fromDataUrl(url: string): Uint8Array | undefined {
  const [, parameters, data] = /^data:([^,]*),(.*)$/s.exec(url) ?? [];
  if (data === undefined || data.length > largest * 1.4) return undefined;
  return Buffer.from(
    /;\s*base64\s*$/i.test(parameters!) ? data : (decoded(data) ?? ''),
    /;\s*base64\s*$/i.test(parameters!) ? 'base64' : 'utf8',
  );
}
