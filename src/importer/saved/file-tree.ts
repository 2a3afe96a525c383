/** Files below one folder, wherever that is: on disk or in an archive. Paths are relative to it, with slashes. */
export interface FileTree {
  /** The bytes of a file; nothing for what is not there, is no file, is too large or leads out of the folder. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Names of the folders that stand directly in a folder; `''` is the top. */
  folders(path: string): Promise<string[]>;
}

/** A tree of which is known what stands in it. */
export interface ListedTree extends FileTree {
  /** Names that stand directly in a folder, which is given with a slash at the end; `''` is the top. */
  names(folder: string): string[];
  /** Whether a file stands there. */
  has(path: string): boolean;
  /**
   * @param path of a file that stands there
   * @throws Refusal if it cannot be read
   */
  extract(path: string): Promise<Uint8Array>;
}

/** Most bytes of one file saved with a page. */
export const largestSaved = 20 * 1024 * 1024;
