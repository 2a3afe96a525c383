import type { Stats } from 'node:fs';
import { lstat, opendir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { exportIn, mayBeExport } from '../exports/exported-tree.ts';
import { Refusal } from '../reader.ts';
import { inputsAmong } from '../saved/beside-page.ts';
import { ListedDisk } from '../saved/listed-disk.ts';
import { isAsset, isUnknownData } from './asset.ts';
import { cannotRead, codeOf } from './error-code.ts';
import { readHead } from './read-head.ts';
import { spoolStandardInput } from './standard-input.ts';

/** One thing to import, or why something named cannot be. */
export interface Input {
  /** As the archivist will recognise it; `-` for standard input. */
  name: string;
  /** Absolute. */
  path: string;
  /** Whether it is a folder that a tool wrote as a whole, rather than a file. */
  isExport?: true;
  /** Why it is refused before it is read. */
  refusal?: string;
  /** What was left out of a folder, in a sentence; there is nothing to read then. */
  note?: string;
}

/** Where inputs are looked for, and who is told of what was passed over. */
export interface Lookout {
  /** The folder that is written to, never read as input. */
  archive: string;
  /** @param note one sentence */
  tell(note: string): void;
}

/**
 * Turns what stands on the command line into inputs, as they are asked for. Folders are walked in the order
 * of their names; links and special files inside them are passed over, as is what merely belongs to a saved page.
 */
export async function* inputsIn(named: readonly string[], lookout: Lookout): AsyncGenerator<Input> {
  const archive = await realpath(lookout.archive).catch(() => resolve(lookout.archive));
  for (const name of named) {
    if (name === '-') yield await standardInput(name);
    else yield* inputsAt(name, { ...lookout, archive });
  }
}

/** What does not fit on the disk is refused as any input is. */
async function standardInput(name: string): Promise<Input> {
  try {
    return { name, path: await spoolStandardInput() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, path: name, refusal: error.message };
  }
}

const address = 'It is an address, and nothing is downloaded. Save the page in a browser, and name its file.';

const strangeName = 'Its name is not in UTF-8. Rename it, and import again.';

function isAddress(name: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(name);
}

async function* inputsAt(name: string, lookout: Lookout): AsyncGenerator<Input> {
  const path = resolve(name);
  const stats = await stat(path).catch((error: unknown) => codeOf(error) ?? 'unknown');
  if (typeof stats === 'string') yield { name, path, refusal: isAddress(name) ? address : cannotRead(stats) };
  else if (stats.isFile()) yield { name, path };
  else if (!stats.isDirectory())
    yield {
      name,
      path,
      refusal: `It is ${kindOf(stats)}, not a file or folder. Name - and pass what it gives to standard input.`,
    };
  else {
    let count = 0;
    const unknown: string[] = [];
    for await (const input of walk(await realpath(path), name.replace(/[/\\]+$/, ''), { ...lookout, unknown })) {
      count += 1;
      yield input;
    }
    if (unknown.length > 0) yield { name, path, [count === 0 ? 'refusal' : 'note']: passedOver(unknown) };
    else if (count === 0) yield { name, path, refusal: 'The folder holds no text and no page. Name one that does.' };
  }
}

/** Whoever has an export of a tool that is not known here should not look for it in the archive. */
function passedOver([first, ...others]: readonly string[]): string {
  if (others.length === 0) return `${first} holds data that no reader knows, and was passed over. Name it to hear why.`;
  const more = others.length === 1 ? '1 other file' : `${others.length} other files`;
  return `${first} and ${more} hold data that no reader knows, and were passed over. Name one to hear why.`;
}

/** A walk through a folder, and the names of files found there that hold data which no reader knows. */
interface Walk extends Lookout {
  unknown: string[];
}

async function* walk(folder: string, name: string, lookout: Walk): AsyncGenerator<Input> {
  const names: string[] = [];
  try {
    for await (const entry of await opendir(folder)) names.push(entry.name);
  } catch (error) {
    yield { name, path: folder, refusal: cannotRead(codeOf(error)) };
    return;
  }
  if (mayBeExport(names) && (await isExport(folder))) {
    yield { name, path: folder, isExport: true };
    return;
  }
  for (const entry of inputsAmong(names)) yield* take(join(folder, entry), `${name}/${entry}`, lookout);
}

/** A folder in which something cannot be listed is walked over, which tells what. */
async function isExport(folder: string): Promise<boolean> {
  const tree = await ListedDisk.of(folder).catch((error: unknown) => {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  });
  return tree !== undefined && exportIn(tree) !== undefined;
}

async function* take(path: string, name: string, lookout: Walk): AsyncGenerator<Input> {
  if (path === lookout.archive) return;
  const stats = await lstat(path).catch((error: unknown) => codeOf(error) ?? 'unknown');
  if (typeof stats === 'string') {
    // A name from an old disk, in Latin-1 say, comes with signs in it that stand for what could not be read.
    yield { name, path, refusal: path.includes('\ufffd') ? strangeName : cannotRead(stats) };
  } else if (stats.isSymbolicLink()) {
    const whither = await whereItLeads(path);
    if (whither !== 'within') lookout.tell(`${name} is a link ${whither} and was not followed.`);
  } else if (stats.isDirectory()) yield* walk(path, name, lookout);
  else if (!stats.isFile()) lookout.tell(`${name} is ${kindOf(stats)} and was passed over.`);
  else if (!isAsset(path, await readHead(path))) yield { name, path };
  else if (isUnknownData(path.split(sep).join('/'))) lookout.unknown.push(name);
}

/** What a link leads to within its folder is walked over anyway. */
async function whereItLeads(link: string): Promise<'within' | 'out of its folder' | 'to nothing'> {
  const folder = dirname(link);
  const target = await realpath(link).catch(() => undefined);
  const isWithin = `${target ?? resolve(folder, await readlink(link))}${sep}`.startsWith(folder + sep);
  if (!isWithin) return 'out of its folder';
  return target === undefined ? 'to nothing' : 'within';
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}
