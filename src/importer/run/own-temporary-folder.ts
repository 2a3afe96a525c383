import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { orTold } from '../command/or-told.ts';
import { otherTemporaryFolder } from '../input/error-code.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

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
    () => makeTemporaryFolder(around),
    otherTemporaryFolder,
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
