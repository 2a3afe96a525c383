import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { orTold } from '../command/or-told.ts';
import { codeOf } from '../input/error-code.ts';
import { Locked } from './locked.ts';
import { isGone, readHolder, thisProcess, type Holder } from './holder.ts';
import { makeFolder } from './make-folder.ts';

const fileName = '.import.lock';

/**
 * Keeps other imports out of a content folder, which is made if it is not there. A lock whose process is gone is
 * taken over.
 * @returns how it is given back
 * @throws Locked if another import is at work
 * @throws UsageError if nothing can be written there
 */
export function lock(contentFolder: string): () => void {
  const folder = resolve(contentFolder);
  const path = join(contentFolder, fileName);
  const wasMade = orTold(`${contentFolder} cannot be made.`, folder, () => makeFolder(folder));
  const mine = join(contentFolder, `${fileName}-${randomUUID()}`);
  const content = `${JSON.stringify(thisProcess())}\n`;
  try {
    orTold(`${contentFolder} cannot be written to.`, folder, () => {
      writeFileSync(mine, content);
      while (!placed(mine, path)) takeAway(path);
    });
  } finally {
    rmSync(mine, { force: true });
  }
  const release = () => {
    if (readIfThere(path) === content) rmSync(path, { force: true });
    if (wasMade) removeIfEmpty(contentFolder);
  };
  process.once('exit', release);
  return release;
}

/** A link appears with all that the file holds, or not at all if the name is taken. */
function placed(mine: string, path: string): boolean {
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error;
  }
  // A memory stick knows no links.
  try {
    copyFileSync(mine, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @throws Locked if its holder may still be at work */
function takeAway(path: string): void {
  const text = readIfThere(path);
  if (text === undefined) return;
  const holder = readHolder(text);
  if (holder && !isGone(holder)) throw new Locked(describe(holder, path));
  const aside = `${path}-${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    // Somebody else has just taken it away.
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  // Somebody may have taken it over in between, and is at work: then it goes back.
  if (readIfThere(aside) !== text) placed(aside, path);
  rmSync(aside, { force: true });
}

function describe({ process: id, host, since }: Holder, path: string): string {
  const remedy = `Wait until it has ended. If no import is at work there, delete ${path}.`;
  return `Another import is writing to this archive: process ${id} on ${host}, since ${since}.\n  ${remedy}`;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** A folder that was made for nothing goes again. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
  }
}
