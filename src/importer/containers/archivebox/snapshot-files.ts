import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../reader.ts';
import { FilesBesidePage } from '../../saved/beside-page.ts';
import type { FileTree } from '../../saved/file-tree.ts';
import type { SavedFiles } from '../../saved/saved-files.ts';
import { storeOf } from '../warc/byte-store.ts';
import { CrawledFiles } from '../warc/crawled-pages.ts';
import { Crawl } from '../warc/crawl.ts';

/** Pictures of a page that ArchiveBox took: beside it, where wget put them, or in the recording of what it loaded. */
export class SnapshotFiles implements SavedFiles {
  readonly #tree: FileTree;
  readonly #beside: SavedFiles;
  readonly #recording: SavedFiles | undefined;

  /** @param path of the page within the tree */
  constructor(tree: FileTree, path: string, recording: SavedFiles | undefined) {
    this.#tree = tree;
    this.#beside = new FilesBesidePage(tree, path);
    this.#recording = recording;
  }

  async read(reference: string, base?: string): Promise<Uint8Array | undefined> {
    const url = URL.parse(reference, base);
    const places =
      url && /^https?:$/.test(url.protocol) ? [`${url.host}${url.pathname}`, `wget/${url.host}${url.pathname}`] : [];
    for (const place of places) {
      const bytes = await this.#tree.read(place);
      if (bytes) return bytes;
    }
    return (await this.#beside.read(reference)) ?? this.#recording?.read(reference, base);
  }
}

/** The recording in a snapshot's folder on disk, if there is one. */
export async function recordingIn(folder: string): Promise<Crawl | undefined> {
  const crawl = new Crawl();
  let count = 0;
  for (const place of ['warc', 'wget/warc']) {
    const names = await readdir(join(folder, place)).catch(() => []);
    for (const name of names.filter((one) => /\.warc(?:\.gz)?$/i.test(one)).sort()) {
      const path = join(folder, place, name);
      if (!(await lstat(path)).isFile()) continue;
      try {
        await crawl.add(await storeOf({ path }));
        count += 1;
      } catch (error) {
        // The page itself stands beside it; its pictures are told to be missing.
        if (!(error instanceof Refusal)) throw error;
      }
    }
  }
  return count > 0 ? crawl : undefined;
}

/** Its pictures, as they were when the page was taken. */
export function filesOf(recording: Crawl | undefined, captured: string | undefined): SavedFiles | undefined {
  return recording && new CrawledFiles(recording, Date.parse(captured ?? '') || 0);
}
