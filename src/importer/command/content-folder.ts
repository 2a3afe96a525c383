import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { site as siteSchema, type Site } from '../../model/site.ts';
import { cannotRead, codeOf } from '../input/error-code.ts';
import { UsageError } from './usage-error.ts';

/** The folder that articles go into if the command does not name one. */
export function contentFolderName(): string {
  return process.env['LESESAAL_CONTENT'] || 'content';
}

/**
 * What `site.yaml` says, or every default if there is none.
 * @throws UsageError if it breaks the schema: sections and language would be guesses
 */
export async function readSite(folder: string): Promise<{ site: Site; exists: boolean }> {
  const path = join(folder, 'site.yaml');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) === 'ENOTDIR')
      throw new UsageError(`${folder} is not a folder.`, 'Name one with --into; it need not exist yet.');
    throw new UsageError(`${path} cannot be read.`, cannotRead(codeOf(error)));
  });
  const checks = `${folder === contentFolderName() ? '' : `LESESAAL_CONTENT=${folder} `}npm run check`;
  try {
    return { site: siteSchema.parse(parse(text ?? '') ?? {}), exists: text !== undefined };
  } catch {
    throw new UsageError(`${path} does not fit the model.`, `Run ${checks}, which says what is wrong, and mend it.`);
  }
}
