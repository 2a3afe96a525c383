import { lstatSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../input/error-code.ts';
import { isGone, readHolder, thisProcess } from '../lock/holder.ts';

const prefix = 'lesesaal-';
/** Says in each folder which process it is of. */
const holderFile = 'holder.json';

/**
 * Makes a temporary folder of this process, and removes those of others that were killed.
 * @param around the folder it is made in
 */
export function makeTemporaryFolder(around: string): string {
  for (const name of namesIn(around).filter((one) => one.startsWith(prefix))) {
    if (isLeft(join(around, name))) rmSync(join(around, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(around, prefix));
  const half = join(folder, `${holderFile}.half`);
  writeFileSync(half, JSON.stringify(thisProcess()));
  renameSync(half, join(folder, holderFile));
  return folder;
}

/** A folder for everybody may be one that nobody can list. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'EACCES') return [];
    throw error;
  }
}

/** Whether a folder is of a process of ours that is gone for certain. */
function isLeft(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory() || (userInfo().uid !== -1 && found.uid !== userInfo().uid)) return false;
  const path = join(folder, holderFile);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const holder = readHolder(readFileSync(path, 'utf8'));
  return holder !== undefined && isGone(holder);
}
