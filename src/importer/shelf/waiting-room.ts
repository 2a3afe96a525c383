import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { slugify } from '../../model/slug.ts';
import { waitingThread, type ArticleClue, type WaitingThread } from '../../model/waiting.ts';
import type { Finished } from '../finish/finish.ts';
import { cannotWrite, codeOf } from '../input/error-code.ts';
import { agreedThread, type Pseudonyms } from '../pseudonyms/pseudonyms.ts';
import { Refusal } from '../reader.ts';
import type { ShelfOrder } from './shelf.ts';
import { addressKeys, clueKeys, isSameClue, isUnder, joinClues, pathKeys, pathOf, type Discussed } from './clue.ts';
import { joinThreads } from './join-threads.ts';
import { lettersOf } from './same-article.ts';
import { readIfThere, recover, writeFileWhole } from './store.ts';
import { writeThreadFile } from './thread-file.ts';

/** Comments that wait, and the name of their file. */
export interface Waiting extends WaitingThread {
  name: string;
}

/** The threads whose articles are not there yet: `waiting/` in the content folder. With `dryRun` nothing reaches the disk. */
export class WaitingRoom {
  readonly #folder: string;
  readonly #dryRun: boolean;
  readonly #pseudonyms: Pseudonyms | undefined;
  readonly #names = new Map<string, Set<string>>();
  readonly #bySource = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #unwritten = new Map<string, WaitingThread | undefined>();

  private constructor(folder: string, { dryRun, pseudonyms }: ShelfOrder) {
    this.#folder = folder;
    this.#dryRun = dryRun;
    this.#pseudonyms = pseudonyms;
  }

  /** A file that nobody understands keeps its name and is left alone; `npm run check` names it. */
  static async open(contentFolder: string, order: ShelfOrder): Promise<WaitingRoom> {
    const room = new WaitingRoom(join(contentFolder, 'waiting'), order);
    if (!order.dryRun) await recover(room.#folder);
    for (const file of await readdir(room.#folder).catch(nothing)) {
      if (!file.endsWith('.json')) continue;
      const name = basename(file, '.json');
      room.#taken.add(name);
      const held = await room.#read(name);
      if (held) room.#note(name, held);
    }
    return room;
  }

  /** Takes away what a run that was cut off had put into its article already. */
  async settle(isOnShelf: (source: string) => boolean): Promise<void> {
    for (const name of new Set(this.#bySource.values())) {
      const sources = (await this.#read(name))?.sources ?? [];
      if (sources.length > 0 && sources.every(isOnShelf)) await this.remove([name]);
    }
  }

  /** How many threads wait. */
  get size(): number {
    return this.#taken.size;
  }

  /** The thread that some bytes went into. */
  async madeFrom(source: string): Promise<WaitingThread | undefined> {
    const name = this.#bySource.get(source);
    const entry = name === undefined ? undefined : await this.#read(name);
    return entry?.pseudonyms === this.#pseudonyms?.mark ? entry : undefined;
  }

  /**
   * The threads that wait for an article by its address or path, and the one that waits for its headline alone; where
   * several do, nobody knows whose it is.
   */
  async forArticle({ matter, thread }: Finished): Promise<Waiting[]> {
    if (this.#names.size === 0) return [];
    const urls = [matter.source.url, thread?.url].filter((url) => url !== undefined);
    const article: Discussed = { title: matter.title, published: matter.published, urls };
    const keys = [
      ...urls.flatMap(addressKeys),
      ...urls.flatMap(pathKeys),
      headlineKey(matter.title, urls.length === 0 ? 'any' : 'alone'),
    ];
    const found = (await this.#under(keys)).filter((one) => isUnder(one.article, one.thread, article));
    const [byAddress, byHeadline] = [true, false].map((is) => found.filter((one) => isAddressed(one, article) === is));
    const [first] = byHeadline!;
    const isClear = byHeadline!.every((one) => isSameClue(first!.article, one.article));
    return [...byAddress!, ...(isClear ? byHeadline! : [])].map((one) => this.#agreed(one));
  }

  /**
   * Puts comments aside, together with those of the same article that wait already.
   * @returns the name of their file
   * @throws Refusal if the disk does not let it
   */
  async put(coming: WaitingThread): Promise<string> {
    const found = (await this.#under(ownKeys(coming.article))).find((one) => isSameClue(one.article, coming.article));
    const name = found?.name ?? this.#freeName(coming.article);
    const whole = found ? joined(this.#agreed(found), coming) : coming;
    const entry = { ...whole, pseudonyms: this.#pseudonyms?.mark };
    if (found && written(entry) === written(found)) return name;
    if (this.#dryRun) this.#unwritten.set(name, entry);
    else await this.#write(name, entry);
    this.#taken.add(name);
    this.#note(name, entry);
    return name;
  }

  /** Forgets threads that have joined their article. */
  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (this.#dryRun) this.#unwritten.set(name, undefined);
      else await rm(join(this.#folder, `${name}.json`), { force: true });
      this.#taken.delete(name);
      for (const known of this.#names.values()) known.delete(name);
      for (const [source, known] of this.#bySource) if (known === name) this.#bySource.delete(source);
    }
  }

  /** @throws Refusal if its commenters bear other names than this run gives them */
  #agreed<T extends WaitingThread>(entry: T): T {
    return { ...entry, thread: agreedThread(entry, this.#pseudonyms)!, pseudonyms: this.#pseudonyms?.mark };
  }

  async #under(keys: readonly string[]): Promise<Waiting[]> {
    const found: Waiting[] = [];
    for (const name of new Set(keys.flatMap((key) => [...(this.#names.get(key) ?? [])]))) {
      const entry = await this.#read(name);
      if (entry) found.push({ ...entry, name });
    }
    return found;
  }

  async #read(name: string): Promise<WaitingThread | undefined> {
    if (this.#unwritten.has(name)) return this.#unwritten.get(name);
    const text = await readIfThere(join(this.#folder, `${name}.json`));
    return text && understood(text.toString());
  }

  async #write(name: string, entry: WaitingThread): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFileWhole(join(this.#folder, `${name}.json`), written(entry));
    } catch (error) {
      const code = codeOf(error);
      throw code === undefined ? error : new Refusal(cannotWrite(this.#folder, code));
    }
  }

  #note(name: string, { article: clue, sources }: WaitingThread): void {
    for (const source of sources) this.#bySource.set(source, name);
    const headlines = clue.title === undefined ? [] : [headlineKey(clue.title, 'any')];
    for (const key of [...ownKeys(clue), ...headlines])
      this.#names.set(key, (this.#names.get(key) ?? new Set()).add(name));
  }

  #freeName({ title, path, urls }: ArticleClue): string {
    const name = slugify(title ?? path ?? pathOf(urls[0] ?? '') ?? '') || 'thread';
    if (!this.#taken.has(name)) return name;
    let count = 2;
    while (this.#taken.has(`${name}-${count}`)) count += 1;
    return `${name}-${count}`;
  }
}

/** By what a thread is known again: its headline only where it has nothing better, for columns bear one title a thousand times. */
function ownKeys(clue: ArticleClue): string[] {
  const keys = clueKeys(clue);
  return clue.urls.length > 0 || clue.title === undefined ? keys : [...keys, headlineKey(clue.title, 'alone')];
}

function headlineKey(title: string, kind: 'any' | 'alone'): string {
  return `headline ${kind} ${lettersOf(title)}`;
}

/** Whether a thread is the article's by what is surer than a headline. */
function isAddressed({ article, thread }: Waiting, { published, urls }: Discussed): boolean {
  return isUnder({ ...article, title: undefined }, thread, { title: '', published, urls });
}

function joined(held: WaitingThread, coming: WaitingThread): WaitingThread {
  return {
    article: joinClues(held.article, coming.article),
    thread: joinThreads(held.thread, coming.thread, false)!,
    inferred: [...new Set([...held.inferred, ...coming.inferred])],
    losses: [...new Set([...held.losses, ...coming.losses])],
    sources: [...new Set([...held.sources, ...coming.sources])],
  };
}

/** Nothing that is a default, as in `thread.json`. */
function written({ article, thread, inferred, losses, sources, pseudonyms }: WaitingThread): string {
  const said = Object.entries({ inferred, losses, sources, pseudonyms }).filter(
    ([, values]) => values && values.length > 0,
  );
  const whole = { article, thread: JSON.parse(writeThreadFile(thread)) as unknown, ...Object.fromEntries(said) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function understood(text: string): WaitingThread | undefined {
  try {
    return waitingThread.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function nothing(error: unknown): string[] {
  if (codeOf(error) === 'ENOENT') return [];
  throw error;
}
