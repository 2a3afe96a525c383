import { posix } from 'node:path';
import { namesOfArchiveBox } from '../containers/archivebox/folder-names.ts';
import { decoded } from './data-url.ts';
import type { FileTree } from './file-tree.ts';
import type { SavedFiles } from './saved-files.ts';

const savedFolder = /^(.*?)(?:_files|[-_ ]Dateien|[-_.]files|_html|-filer|_fichiers|_archivos|_bestanden)$/i;

const hidden = /^(\.|Thumbs\.db$|desktop\.ini$|__MACOSX$)/;

/** The page that a folder was saved for, by the folder's name, in any of the browsers' languages. */
function pageOfSavedFolder(name: string): string | undefined {
  return savedFolder.exec(name)?.[1]?.normalize('NFC');
}

/** Names in a folder that may be inputs or hold some, in order: not what is hidden, nor what was saved for a page beside it. */
export function inputsAmong(names: readonly string[]): string[] {
  const indexed = namesOfArchiveBox(names);
  if (indexed) return indexed;
  const pages = new Set(names.map((name) => name.replace(/\.x?html?$/i, '').normalize('NFC')));
  return names.filter((name) => !hidden.test(name) && !pages.has(pageOfSavedFolder(name) ?? '\0')).sort();
}

/**
 * Whether a file stands in a folder that a browser saved for a page, by the folder's name. It is looked at where that
 * page bears another name by now; a frame is no article then.
 * @param path of the file, with slashes
 */
export function isSavedBeside(path: string): boolean {
  return pageOfSavedFolder(posix.basename(posix.dirname(path))) !== undefined;
}

/** Whether a path leads into the folder that a browser wrote beside the page; no address on the web does. */
export function isSavedPath(source: string): boolean {
  const [folder, ...rest] = (decoded(source) ?? source).replace(/^\.\//, '').split('/');
  return rest.length > 0 && pageOfSavedFolder(folder!) !== undefined;
}

/** The files saved beside a page: those in its own folder and below it, and nothing that leads out. */
export class FilesBesidePage implements SavedFiles {
  readonly #tree: FileTree;
  readonly #folder: string;
  readonly #page: string;
  #saved: Promise<string[]> | undefined;

  /** @param path of the page within the tree */
  constructor(tree: FileTree, path: string) {
    this.#tree = tree;
    this.#folder = posix.dirname(path) === '.' ? '' : `${posix.dirname(path)}/`;
    this.#page = posix
      .basename(path)
      .replace(/\.[^.]*$/, '')
      .normalize('NFC');
  }

  /** Reads the file that an address of the page names; an address on the web is looked for by its last part. */
  async read(url: string): Promise<Uint8Array | undefined> {
    const isRelative = !/^[a-z][a-z\d+.-]*:|^\/\//i.test(url);
    const paths = isRelative ? [this.#inside(url)] : [];
    const name = lastPart(url);
    if (name) paths.push(...(await this.#savedFolders()).map((folder) => `${folder}/${name}`));
    for (const path of new Set(paths.flatMap(spellings))) {
      const bytes = await this.#tree.read(path);
      if (bytes) return bytes;
    }
    return undefined;
  }

  /** A path within the page's folder, written as the page's system writes paths. */
  #inside(url: string): string | undefined {
    const path = (decoded(url.replace(/[?#].*$/, '')) ?? url).replace(/\\/g, '/');
    const way = posix.normalize(path);
    return path === '' || way.startsWith('/') || /^\.\.?(?:\/|$)/.test(way) ? undefined : this.#folder + way;
  }

  #savedFolders(): Promise<string[]> {
    this.#saved ??= this.#tree
      .folders(this.#folder)
      .then((names) => names.filter((name) => pageOfSavedFolder(name) === this.#page))
      .then((names) => names.map((name) => this.#folder + name));
    return this.#saved;
  }
}

/** macOS writes an umlaut in names of files as two signs, and pages name it as one. */
function spellings(path: string | undefined): string[] {
  return path === undefined ? [] : [path, path.normalize('NFC'), path.normalize('NFD')];
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
