import { resolve } from 'node:path';

/** The folder that holds the archive: `LESESAAL_CONTENT`, or `content` in the working directory. Absolute. */
export function contentFolder(): string {
  return resolve(process.env['LESESAAL_CONTENT'] || 'content');
}
