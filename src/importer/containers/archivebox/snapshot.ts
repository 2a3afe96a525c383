import { readArticle } from '../../html/read-article.ts';
import { asText } from '../../input/read-source.ts';
import { Refusal, type Draft, type Overrides, type ReadySource, type Surroundings } from '../../reader.ts';
import type { FileTree } from '../../saved/file-tree.ts';
import { crawledPage } from '../warc/crawled-pages.ts';
import type { Crawl } from '../warc/crawl.ts';
import { filesOf, recordingIn, SnapshotFiles } from './snapshot-files.ts';
import { extractedArticle } from './extracted.ts';
import type { SnapshotIndex } from './snapshot-index.ts';

/** A file that may hold the page, and the tool that made it. */
interface Candidate {
  path: string;
  tool: string;
}

/**
 * What ArchiveBox makes of a page, best first: with pictures, as a browser showed it, as the server sent it,
 * and last the text that an extractor took from it, without head and thread.
 */
function candidates({ wgetPath }: SnapshotIndex): Candidate[] {
  return [
    { path: 'singlefile.html', tool: 'singlefile' },
    { path: 'singlefile/singlefile.html', tool: 'singlefile' },
    { path: 'output.html', tool: 'dom' },
    { path: 'dom.html', tool: 'dom' },
    { path: 'dom/output.html', tool: 'dom' },
    ...(wgetPath ? [wgetPath, `wget/${wgetPath}`].map((path) => ({ path, tool: 'wget' })) : []),
    { path: recorded, tool: 'wget' },
    { path: 'readability/content.html', tool: 'readability' },
    { path: 'mercury/content.html', tool: 'mercury' },
  ];
}

const noPage =
  'The snapshot holds no page: ArchiveBox saved none, or its files are gone. Save the page itself, if it is still there.';
const wordsAlone =
  'The snapshot holds the words of its page for a search alone (htmltotext.txt), without lines and headings. Save the page itself, if it is still there.';
const recorded = 'warc';
/** Tools that keep a page's text alone. */
const extractors = new Set(['readability', 'mercury']);

/** One page as ArchiveBox took it, in several files: the first that holds the article is taken. */
export class Snapshot implements ReadySource {
  readonly bytes: Uint8Array;
  readonly #index: SnapshotIndex;
  readonly #tree: FileTree;
  readonly #place: { name: string; folder?: string };
  #taken = '';

  /** @param place the folder as the archivist knows it, and on disk if it is there */
  constructor(bytes: Uint8Array, index: SnapshotIndex, tree: FileTree, place: { name: string; folder?: string }) {
    this.bytes = bytes;
    this.#index = index;
    this.#tree = tree;
    this.#place = place;
  }

  /** Names the file that was taken, once it is known. */
  get name(): string {
    return this.#place.name + this.#taken;
  }

  async draft(overrides: Overrides, surroundings: Surroundings): Promise<Draft> {
    const recording = this.#place.folder === undefined ? undefined : await recordingIn(this.#place.folder);
    try {
      return await this.#best(recording, overrides, surroundings);
    } finally {
      await recording?.close();
    }
  }

  async #best(recording: Crawl | undefined, overrides: Overrides, surroundings: Surroundings): Promise<Draft> {
    let refusal: Refusal | undefined;
    for (const { path, tool } of candidates(this.#index)) {
      try {
        const draft = await this.#read(path, tool, recording, overrides, surroundings);
        if (!draft) continue;
        this.#taken = `/${path}`;
        const { title } = this.#index;
        return title ? { ...draft, matter: { title, ...draft.matter } } : draft;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refusal ??= error;
      }
    }
    throw refusal ?? new Refusal((await this.#holdsWords()) ? wordsAlone : noPage);
  }

  /** Whether there is what ArchiveBox makes for its own search: one line, with every link and label between the words. */
  async #holdsWords(): Promise<boolean> {
    const found = ['htmltotext.txt', 'htmltotext/htmltotext.txt'].map((path) => this.#tree.read(path));
    return (await Promise.all(found)).some((bytes) => bytes !== undefined && bytes.length > 0);
  }

  async #read(
    path: string,
    tool: string,
    recording: Crawl | undefined,
    overrides: Overrides,
    surroundings: Surroundings,
  ): Promise<Draft | undefined> {
    const { url, taken } = this.#index;
    const captured = taken.get(tool) ?? [...taken.values()].sort().at(-1);
    const origin = { url, ...(captured && { captured }) };
    if (path === recorded) {
      const found = await recording?.at(url, Date.parse(captured ?? '') || 0);
      return found?.isPage
        ? readArticle(crawledPage(recording!, found, this.name), overrides, surroundings)
        : undefined;
    }
    const files = new SnapshotFiles(this.#tree, path, filesOf(recording, captured));
    if (extractors.has(tool)) {
      const kept = { name: this.name, url, title: this.#index.title, captured, files };
      return (await extractedArticle(this.#tree, tool, kept))?.draft(overrides, surroundings);
    }
    const bytes = await this.#tree.read(path);
    if (!bytes) return undefined;
    return readArticle({ name: this.name, bytes: asText(bytes), files, origin }, overrides, surroundings);
  }
}
