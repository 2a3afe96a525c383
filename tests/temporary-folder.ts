import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { makeTemporaryFolder } from '../src/importer/run/temporary-folder.ts';

/**
 * Gives all tests of a run one folder for what they leave behind, and removes it afterwards; and those of runs that
 * were ended before they could.
 */
export default function temporaryFolder(): () => void {
  const own = makeTemporaryFolder(tmpdir());
  process.env['TMPDIR'] = own;
  return () => {
    rmSync(own, { recursive: true, force: true });
  };
}
