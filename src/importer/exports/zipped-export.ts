import type { Item } from '../containers/container.ts';
import type { ZipTree } from '../containers/zip-tree.ts';
import { omnivore } from './omnivore/omnivore.ts';
import { readeck } from './readeck/readeck.ts';

/** An export that is a ZIP file of a certain order within. */
export interface ZippedExport {
  /** Stands in reports: `omnivore`. */
  name: string;
  recognises(tree: ZipTree): boolean;
  /**
   * @param name of the ZIP file, for messages
   * @throws Refusal if the export as a whole cannot be read
   */
  open(tree: ZipTree, name: string): AsyncIterable<Item>;
}

const kinds: readonly ZippedExport[] = [omnivore, readeck];

/** The export that a ZIP file is by what stands in it, if it is one. */
export function zippedExportIn(tree: ZipTree): ZippedExport | undefined {
  return kinds.find((kind) => kind.recognises(tree));
}
