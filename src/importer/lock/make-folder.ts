import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those around it that are not there, one by one: asked for all of them at once, Node tries for ever
 * where the system knows no new names, as below `/proc`.
 * @param folder absolute path
 * @returns whether it was made now
 * @throws what the system says if it cannot be made
 */
export function makeFolder(folder: string): boolean {
  if (isFolder(folder)) return false;
  const around = dirname(folder);
  if (around !== folder) makeFolder(around);
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    // Another import may have been faster.
    if (isFolder(folder)) return false;
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
