import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileList } from '../file-list.ts';
import { directoryFile } from '../format.ts';
import type { BuiltIndex } from './build-index.ts';

/** Lists the files of an index for those who keep it whole. */
export async function listFiles({ folder, files }: BuiltIndex): Promise<FileList> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return {
    directory: createHash('sha256')
      .update(await readFile(join(folder, directoryFile)))
      .digest('hex'),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: files.filter((file) => file !== directoryFile).sort(),
  };
}
