import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How to run Debian's `epubcheck`, whose command is a Java archive; undefined where it is not installed. */
export function epubcheckCommand(): string[] | undefined {
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'epubcheck'))
    .find(isRunnable);
  if (path === undefined) return undefined;
  const start = Buffer.alloc(2);
  const file = openSync(path, 'r');
  readSync(file, start);
  closeSync(file);
  return start.toString() === 'PK' ? ['java', '-jar', path] : [path];
}

/** What epubcheck finds in a book: errors, warnings and what it only mentions. */
export function epubcheckFindings([command = '', ...words]: string[], book: string): string[] {
  const { stdout, stderr, error } = spawnSync(command, [...words, book], { encoding: 'utf8' });
  if (error) throw error;
  return `${stdout}\n${stderr}`.split('\n').filter((line) => /^(FATAL|ERROR|WARNING|USAGE)/.test(line));
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
