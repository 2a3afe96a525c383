import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { orTold } from '../command/or-told.ts';
import { cannotRead, codeOf } from '../input/error-code.ts';
import { UsageError } from '../command/usage-error.ts';

const variable = 'LESESAAL_PSEUDONYM_KEY';
const shortest = 16;
const note = '# Whoever has this key can tell which name became which pseudonym. Keep it, and never publish it.\n';

/** Where the key of an archive is kept: beside its folder, for all that is in the folder may be published. */
function keyFile(contentFolder: string): string {
  return `${resolve(contentFolder)}.pseudonyms`;
}

/**
 * The key that pseudonyms of an archive are made with: from the environment, else from the file beside the content
 * folder.
 * @param makes whether a new one is written if there is none
 * @throws UsageError if it cannot be read or written, or is too short to keep a secret
 */
export function pseudonymKey(contentFolder: string, makes: boolean): string {
  const given = process.env[variable];
  const path = keyFile(contentFolder);
  const key = given ?? readKey(path) ?? randomBytes(32).toString('hex');
  if (key.length < shortest) {
    throw new UsageError(
      `The key for pseudonyms (${given === undefined ? path : variable}) has fewer than ${shortest} characters.`,
      'Take a longer one; nobody may be able to guess it.',
    );
  }
  if (makes && given === undefined && readKey(path) === undefined) writeKey(path, key);
  return key;
}

function readKey(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^#.*\n/gm, '')
      .trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new UsageError(`${path}, the key for pseudonyms, cannot be read.`, cannotRead(codeOf(error)));
  }
}

function writeKey(path: string, key: string): void {
  orTold(`${path} cannot be written.`, path, () => {
    writeFileSync(path, `${note}${key}\n`, { flag: 'wx', mode: 0o600 });
  });
}
