import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { fileOf, nameLength, nameOf } from '../format.ts';

/** A folder of files named by what they hold. What is there already is neither packed nor written again. */
export class Shelf {
  readonly folder: string;
  private readonly held = new Set<string>();
  private readonly there: Set<string>;
  private readonly folders = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    this.there = new Set(paths.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')));
  }

  /** Keeps something and returns its name, which another content must not have. */
  put(content: Uint8Array, name = contentName(content)): string {
    const file = fileOf(name);
    if (!this.held.has(file)) {
      this.held.add(file);
      if (!this.there.has(file)) this.write(file, content);
    }
    return name;
  }

  /** Keeps something that is there already. */
  keep(name: string): void {
    this.held.add(fileOf(name));
  }

  /** What is kept under a name. */
  read(name: string): Uint8Array {
    return gunzipSync(readFileSync(join(this.folder, fileOf(name))));
  }

  /** Writes a file whose name says nothing of what it holds. */
  putAs(file: string, content: Uint8Array): void {
    this.held.add(file);
    this.write(file, content);
  }

  /** Throws away what nobody put since the shelf was opened. */
  sweep(): void {
    for (const file of this.there) if (!this.held.has(file)) unlinkSync(join(this.folder, file));
  }

  /** Paths of all files, below the folder. */
  get files(): string[] {
    return [...this.held];
  }

  private write(file: string, content: Uint8Array): void {
    const packed = gzipSync(content, { level: 9 });
    // The byte that tells the operating system (RFC 1952) would make the same content differ: unknown.
    packed[9] = 255;
    const path = join(this.folder, file);
    if (!this.folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    this.folders.add(dirname(path));
    // Whole or not at all, for a file that is there is taken to be right.
    writeFileSync(`${path}.unfinished`, packed);
    renameSync(`${path}.unfinished`, path);
  }
}

/** Names something by what it is. */
export function contentName(content: Uint8Array): string {
  return nameOf(createHash('sha256').update(content).digest().subarray(0, nameLength));
}
