import type { Item } from '../containers/container.ts';
import type { ListedTree } from '../saved/file-tree.ts';
import { epub } from './epub/epub.ts';
import { omnivore } from './omnivore/omnivore.ts';
import { readeck } from './readeck/readeck.ts';

/** An export of many files in a certain order: a ZIP file, or the folder that came of unpacking it. */
export interface ExportedTree {
  /** Stands in reports: `omnivore`. */
  name: string;
  /** What stands at the top of each, to tell quickly which folders are none. */
  sign: RegExp;
  recognises(tree: ListedTree): boolean;
  /**
   * @param name of the ZIP file or folder, for messages
   * @throws Refusal if the export as a whole cannot be read
   */
  open(tree: ListedTree, name: string): AsyncIterable<Item>;
}

const kinds: readonly ExportedTree[] = [omnivore, readeck, epub];

/** The export that a tree is by what stands in it, if it is one. */
export function exportIn(tree: ListedTree): ExportedTree | undefined {
  return kinds.find((kind) => kind.recognises(tree));
}

/** Whether a folder in which these names stand is worth being looked through. */
export function mayBeExport(names: readonly string[]): boolean {
  return kinds.some(({ sign }) => names.some((name) => sign.test(name)));
}
