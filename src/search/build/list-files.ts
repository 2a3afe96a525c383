import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileList } from '../file-list.ts';
import { directoryFile } from '../format.ts';
import type { BuiltIndex } from './build-index.ts';

/** Lists the files of an index for those who keep it whole. */
export function listFiles({ folder, files }: BuiltIndex): FileList {
  return {
    directory: createHash('sha256')
      .update(readFileSync(join(folder, directoryFile)))
      .digest('hex'),
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
    files: files.filter((file) => file !== directoryFile).sort(),
  };
}
