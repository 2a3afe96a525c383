/** The names that stand in each folder of a tree, gathered from the paths of its files. */
export class FolderNames {
  readonly #byFolder = new Map<string, Set<string>>();

  /** @param path relative, with slashes */
  add(path: string): void {
    let folder = '';
    for (const name of path.split('/')) {
      const siblings = this.#byFolder.get(folder) ?? new Set();
      this.#byFolder.set(folder, siblings.add(name));
      folder += `${name}/`;
    }
  }

  /** @param folder with a slash at the end; `''` is the top */
  in(folder: string): string[] {
    return [...(this.#byFolder.get(folder) ?? [])];
  }

  isFolder(folder: string): boolean {
    return this.#byFolder.has(folder);
  }
}
