import { lstatSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { orTold } from '../command/or-told.ts';
import { codeOf } from '../input/error-code.ts';
import { isGone, readHolder, thisProcess } from '../lock/holder.ts';

const prefix = 'lesesaal-';
/** Says in each folder which run it is of. */
const holderFile = 'holder.json';

/**
 * Gives this run a folder of its own for what is too large for memory, and takes it away at the end with all
 * that threads left there which were ended in the middle. Folders of runs that were killed go at the beginning.
 * @throws UsageError if nothing can be written there
 */
export async function withOwnTemporaryFolder<Result>(work: () => Promise<Result>): Promise<Result> {
  const around = tmpdir();
  const folder = orTold(
    'There is no place for what is too large for memory.',
    around,
    () => makeFolder(around),
    'set TMPDIR to a folder that is',
  );
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    return await work();
  } finally {
    remove();
  }
}

function makeFolder(around: string): string {
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

/** Whether a folder is of a run of ours that is gone for certain. */
function isLeft(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory() || (userInfo().uid !== -1 && found.uid !== userInfo().uid)) return false;
  const path = join(folder, holderFile);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const holder = readHolder(readFileSync(path, 'utf8'));
  return holder !== undefined && isGone(holder);
}
