import { Refusal, type ReadySource, type Source } from '../reader.ts';
import type { FileTree } from '../saved/file-tree.ts';

/** A file that holds pages, on disk or, from standard input, in memory. */
export type ContainerFile = { name: string } & ({ path: string } | { bytes: Uint8Array; beside?: Beside });

/** The folder of an archive that a file was taken from, for what belongs to files beside it. */
interface Beside {
  tree: FileTree;
  /** Path within the tree, with a slash at the end; `''` is the top. */
  folder: string;
}

/** Something in a container that cannot be a source, and why. */
export interface Unreadable {
  name: string;
  refusal: string;
  /** Whether it is a page of a crawl that holds no text, rather than something that was lost. */
  isNoArticle?: boolean;
  /** Whether this is said of a damaged file besides what was read in it. */
  isIncomplete?: boolean;
  via?: readonly string[];
}

/** What was left out on purpose, such as drafts, counted in one sentence. */
export interface PassedOver {
  name: string;
  note: string;
  via?: readonly string[];
}

/** One thing that a container holds. */
export type Item = Source | ReadySource | Unreadable | PassedOver;

/** Opens one kind of archive. Recognised by its first bytes, never by name alone. */
export interface Container {
  /** Stands in reports: `zip`, `mhtml`. */
  name: string;
  /** Whether it never holds more than one page. */
  isOnePage?: boolean;
  /** @param head the first 64 KB, or all if there are fewer */
  recognises(head: Uint8Array): boolean;
  /**
   * The pages in it, one after the other; memory holds one at a time.
   * @throws Refusal if the archive as a whole cannot be read
   */
  open(file: ContainerFile): AsyncIterable<Item>;
}

/** What a container holds, each told which containers it came through, from the outside in. */
export async function* through(container: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const via = (inner: readonly string[] = []) => [container, ...inner];
  try {
    for await (const item of items) {
      // Some are objects with a hidden state, which a copy would lose.
      yield Object.assign(item, { via: via(item.via) });
    }
  } catch (error) {
    throw error instanceof Refusal ? Object.assign(error, { via: via(error.via) }) : error;
  }
}

/** What a container or a part of one holds; if it cannot be read to its end, that alone is refused. */
export async function* orRefusal(part: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let count = 0;
  try {
    for await (const item of items) {
      count += 1;
      yield item;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { name: part, ...unreadable(error.message, count > 0), ...(error.via && { via: error.via }) };
  }
}

/** @param isIncomplete whether something in it was read before */
export function unreadable(reason: string, isIncomplete: boolean): { refusal: string; isIncomplete: boolean } {
  return { refusal: isIncomplete ? `${reason} What comes before was read.` : reason, isIncomplete };
}
