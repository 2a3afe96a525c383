import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cannotWrite, codeOf } from '../input/error-code.ts';
import type { Thread } from '../../model/thread.ts';
import type { ArticleClue } from '../../model/waiting.ts';
import type { Finished } from '../finish/finish.ts';
import { isUnder } from './clue.ts';
import { ForumLinks } from './forum-links.ts';
import { Refusal } from '../reader.ts';
import { agreedThread, type Pseudonyms } from '../pseudonyms/pseudonyms.ts';
import { ShelfIndex } from './shelf-index.ts';
import { digest, readRecord, recordName, writeRecord, type ImportRecord } from './record.ts';
import { isSameArticle } from './same-article.ts';
import { WaitingRoom } from './waiting-room.ts';
import { readShelved, type Place, type Shelved } from './shelved.ts';
import { readArticleFile } from './front-matter.ts';
import type { ArticleMatter } from '../../model/article.ts';
import { isThere, readIfThere, readStart, recover, writeFiles, writeFolder, type Files } from './store.ts';

/** More articles of one headline than this, and the headline tells nothing. */
const mostNamesakes = 20;
const itsFiles = ['article.md', 'thread.json', recordName];

/** How a shelf is kept. */
export interface ShelfOrder {
  dryRun: boolean;
  /** The names that commenters bear, if not their own. */
  pseudonyms?: Pseudonyms | undefined;
}

/** The articles of a content folder. With `dryRun` it behaves the same and nothing reaches the disk. */
export class Shelf {
  readonly #root: string;
  readonly #dryRun: boolean;
  readonly #index = new ShelfIndex();
  readonly #taken = new Set<string>();
  readonly #unwritten = new Map<string, Files>();
  readonly #forums = new ForumLinks();

  /** Comments whose articles are not there yet. */
  readonly waiting: WaitingRoom;

  readonly #pseudonyms: Pseudonyms | undefined;

  private constructor(root: string, waiting: WaitingRoom, { dryRun, pseudonyms }: ShelfOrder) {
    this.#root = root;
    this.waiting = waiting;
    this.#dryRun = dryRun;
    this.#pseudonyms = pseudonyms;
  }

  /** @param contentFolder need not exist yet */
  static async open(contentFolder: string, order: ShelfOrder): Promise<Shelf> {
    const { dryRun } = order;
    const shelf = new Shelf(join(contentFolder, 'articles'), await WaitingRoom.open(contentFolder, order), order);
    for (const year of await foldersIn(shelf.#root)) {
      if (!dryRun) await recover(join(shelf.#root, year));
      for (const slug of await foldersIn(join(shelf.#root, year))) {
        const files = await shelf.#files({ year, slug }, ['article.md', recordName]);
        const { sources } = readRecord(files.get(recordName)?.toString());
        shelf.#note({ year, slug }, files.get('article.md')?.toString() ?? '', sources);
      }
    }
    await shelf.waiting.settle((source) => shelf.#index.madeFrom(source).length > 0);
    return shelf;
  }

  /** Whether some bytes went into an article that stands as the importer left it, or into comments that wait. */
  async isKnown(made: string): Promise<boolean> {
    return (await this.waiting.madeFrom(made)) !== undefined || (await this.asLeft(made)) !== undefined;
  }

  /** The article that some bytes went into, if nobody has touched its folder since. */
  async asLeft(made: string): Promise<{ place: Place; matter: ArticleMatter } | undefined> {
    const [key] = this.#index.madeFrom(made);
    if (key === undefined) return undefined;
    const place = placeAt(key);
    const texts = await this.#files(place, itsFiles);
    const record = readRecord(texts.get(recordName)?.toString());
    if (record.pseudonyms !== this.#pseudonyms?.mark) return undefined;
    for (const [name, written] of Object.entries(record.files)) {
      const text = texts.get(name);
      const isSame = text === undefined ? await this.#has(place, name) : digest(text) === written;
      if (!isSame) return undefined;
    }
    const matter = readMatter(texts.get('article.md')?.toString() ?? '');
    return matter && { place, matter };
  }

  /**
   * The held article that an input belongs to: made from the very same bytes, or the same article.
   * @throws Refusal if a candidate cannot be understood
   */
  async find(coming: Finished, source: string): Promise<Shelved | undefined> {
    for (const place of this.#index.madeFrom(source)) return this.#agreed(await this.#read(place));
    for (const place of this.#index.candidates(coming)) {
      const held = await this.#read(place);
      if (isSameArticle(held, coming)) return this.#agreed(held);
    }
    return undefined;
  }

  /**
   * The one held article that comments stood under: by its address or its forum's, its path or its headline.
   * @throws Refusal if a candidate cannot be understood
   */
  async findDiscussed(clue: ArticleClue, thread: Thread): Promise<Shelved | undefined> {
    const forums = await this.#forums.places(clue.urls, this.#taken, (key) => this.#threadHead(key));
    const places = forums.length > 0 ? forums : this.#index.discussed(clue);
    if (places.length > mostNamesakes) return undefined;
    const found: Shelved[] = [];
    for (const place of places) {
      const held = await this.#read(place);
      const urls = [held.matter.source.url, held.thread?.url].filter((url) => url !== undefined);
      if (isUnder(clue, thread, { ...held.matter, urls })) found.push(held);
    }
    return found.length === 1 ? this.#agreed(found[0]!) : undefined;
  }

  has({ year, slug }: Place): boolean {
    return this.#taken.has(`${year}/${slug}`);
  }

  /** The bytes of one file of an article, such as a picture. */
  async file(place: Place, name: string): Promise<string | Uint8Array | undefined> {
    return (await this.#files(place, [name])).get(name);
  }

  /**
   * Writes the files given and the record; those of a new article appear together.
   * @throws Refusal if the disk does not let it
   */
  async put(place: Place, files: Files, record: ImportRecord): Promise<void> {
    const key = `${place.year}/${place.slug}`;
    const whole: Files = new Map([
      ...files,
      [recordName, writeRecord({ ...record, pseudonyms: this.#pseudonyms?.mark })],
    ]);
    if (this.#dryRun) this.#unwritten.set(key, new Map([...(this.#unwritten.get(key) ?? []), ...whole]));
    else await this.#write(key, whole);
    this.#note(place, files.get('article.md')?.toString() ?? '', record.sources);
    if (files.has('thread.json')) this.#forums.note(key, files.get('thread.json')!.toString());
  }

  async #threadHead(key: string): Promise<string> {
    const unwritten = this.#unwritten.get(key)?.get('thread.json');
    return unwritten?.toString() ?? (await readStart(join(this.#root, key, 'thread.json')));
  }

  async #write(key: string, files: Files): Promise<void> {
    const folder = join(this.#root, key);
    try {
      if (this.#taken.has(key)) await writeFiles(folder, files);
      else await writeFolder(folder, files);
    } catch (error) {
      const code = codeOf(error);
      throw code === undefined ? error : new Refusal(cannotWrite(folder, code));
    }
  }

  async #read(key: string): Promise<Shelved> {
    const place = placeAt(key);
    return readShelved(place, await this.#files(place, itsFiles));
  }

  /** @throws Refusal if its commenters bear other names than this run gives them */
  #agreed(held: Shelved): Shelved {
    const thread = agreedThread({ pseudonyms: held.record.pseudonyms, thread: held.thread }, this.#pseudonyms);
    return { ...held, ...(thread && { thread }) };
  }

  async #has({ year, slug }: Place, name: string): Promise<boolean> {
    return this.#unwritten.get(`${year}/${slug}`)?.has(name) ?? isThere(join(this.#root, year, slug, name));
  }

  async #files({ year, slug }: Place, names: readonly string[]): Promise<Files> {
    const files: Files = new Map();
    for (const name of names) {
      const unwritten = this.#unwritten.get(`${year}/${slug}`)?.get(name);
      const content = unwritten ?? (await readIfThere(join(this.#root, year, slug, name)));
      if (content !== undefined) files.set(name, content);
    }
    return files;
  }

  #note({ year, slug }: Place, articleFile: string, sources: readonly string[]): void {
    this.#taken.add(`${year}/${slug}`);
    this.#index.note(`${year}/${slug}`, articleFile, sources);
  }
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function placeAt(key: string): Place {
  const [year, slug] = key.split('/') as [string, string];
  return { year, slug };
}

/** Nothing if the model has changed since it was written; whoever reads it next says so. */
function readMatter(articleFile: string): ArticleMatter | undefined {
  try {
    return readArticleFile(articleFile).matter;
  } catch {
    return undefined;
  }
}
