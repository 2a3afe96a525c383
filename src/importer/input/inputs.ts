import { lstat, opendir, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { isAsset } from './asset.ts';
import { readHead } from './read-source.ts';
import { inputsAmong } from '../saved/beside-page.ts';
import { cannotRead, codeOf } from './error-code.ts';
import type { Stats } from 'node:fs';

/** One thing to import, or why something named cannot be. `-` stands for standard input. */
export interface Input {
  /** As the archivist will recognise it. */
  name: string;
  /** Absolute; absent for standard input. */
  path?: string;
  /** Why it is refused before it is read. */
  refusal?: string;
}

export interface Inputs {
  inputs: Input[];
  /** What was passed over, one sentence each. */
  notes: string[];
}

/**
 * Turns what stands on the command line into inputs. Folders are walked in the order of their names;
 * links and special files inside them are passed over, as is what merely belongs to a saved page.
 * @param archive the folder that is written to, never read as input
 */
export async function listInputs(named: readonly string[], archive: string): Promise<Inputs> {
  const found: Inputs = { inputs: [], notes: [] };
  for (const name of named) {
    if (name === '-') found.inputs.push({ name });
    else await listNamed(name, await realpath(archive).catch(() => resolve(archive)), found);
  }
  return found;
}

async function listNamed(name: string, archive: string, found: Inputs): Promise<void> {
  const path = resolve(name);
  const stats = await stat(path).catch((error: unknown) => codeOf(error) ?? 'unknown');
  if (typeof stats === 'string') found.inputs.push({ name, refusal: cannotRead(stats) });
  else if (stats.isFile()) found.inputs.push({ name, path });
  else if (!stats.isDirectory()) found.inputs.push({ name, refusal: `It is ${kindOf(stats)}, not a file or folder.` });
  else {
    const before = found.inputs.length;
    await walk(await realpath(path), name.replace(/[/\\]+$/, ''), archive, found);
    if (found.inputs.length === before) found.inputs.push({ name, refusal: 'The folder holds no text and no page.' });
  }
}

async function walk(folder: string, name: string, archive: string, found: Inputs): Promise<void> {
  const names: string[] = [];
  try {
    for await (const entry of await opendir(folder)) names.push(entry.name);
  } catch (error) {
    found.inputs.push({ name, refusal: cannotRead(codeOf(error)) });
    return;
  }
  for (const entry of inputsAmong(names)) {
    await take(join(folder, entry), `${name}/${entry}`, archive, found);
  }
}

async function take(path: string, name: string, archive: string, found: Inputs): Promise<void> {
  if (path === archive) return;
  const stats = await lstat(path).catch(() => undefined);
  if (!stats) return;
  if (stats.isSymbolicLink()) {
    if (await leadsOut(path)) found.notes.push(`${name} is a link out of its folder and was not followed.`);
  } else if (stats.isDirectory()) await walk(path, name, archive, found);
  else if (!stats.isFile()) found.notes.push(`${name} is ${kindOf(stats)} and was passed over.`);
  else if (!isAsset(path, await readHead(path))) found.inputs.push({ name, path });
}

async function leadsOut(link: string): Promise<boolean> {
  const folder = dirname(link);
  const target = await realpath(link).catch(async () => resolve(folder, await readlink(link)));
  return !`${target}${sep}`.startsWith(folder + sep);
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return 'a device';
}
