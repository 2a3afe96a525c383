import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ContentError } from './problem.ts';

/**
 * The folder that holds the archive: `LESESAAL_CONTENT`, or `content` in the working directory. Absolute.
 * @throws ContentError if there is no such folder, since a misspelt name must not publish an empty site
 */
export function contentFolder(): string {
  const folder = resolve(process.env['LESESAAL_CONTENT'] || 'content');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  const remedy = 'Create it, or name another one in LESESAAL_CONTENT.';
  throw new ContentError([{ file: folder, fact: 'There is no such folder.', remedy }]);
}
