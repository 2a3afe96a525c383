import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export const root = join(import.meta.dirname, '../../..');

/** A file below `src/`. */
export interface SourceFile {
  /** From the top of the repository, with slashes: `src/model/url.ts`. */
  path: string;
  text: string;
}

/** Files of `src/` with one of the extensions, or all of them. */
export function sources(...extensions: string[]): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (extensions.length === 0 || extensions.includes(extname(entry.name))))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(root.length + 1).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

/** Where in the files a pattern stands, as `file: match`, for a message that says what to look at. */
export function places(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) => Array.from(text.matchAll(pattern), ([match]) => `${path}: ${match.trim()}`));
}
