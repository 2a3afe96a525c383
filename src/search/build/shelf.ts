import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { fileOf, nameLength, nameOf } from '../format.ts';

/** A folder of files named by what they hold. What is there already is neither packed nor written again. */
export class Shelf {
  readonly folder: string;
  private readonly held = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Keeps something and returns its name, which another content must not have. */
  put(content: Uint8Array, name = contentName(content)): string {
    const file = fileOf(name);
    if (!this.held.has(file)) {
      this.held.add(file);
      const path = join(this.folder, file);
      if (!existsSync(path)) write(path, content);
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
    write(join(this.folder, file), content);
  }

  /** Throws away what nobody put since the shelf was opened. */
  sweep(): void {
    for (const entry of readdirSync(this.folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !this.held.has(path.slice(this.folder.length + 1).replaceAll('\\', '/'))) rmSync(path);
    }
  }

  /** Paths of all files, below the folder. */
  get files(): string[] {
    return [...this.held];
  }
}

/** Names something by what it is. */
export function contentName(content: Uint8Array): string {
  return nameOf(createHash('sha256').update(content).digest().subarray(0, nameLength));
}

function write(path: string, content: Uint8Array): void {
  const packed = gzipSync(content, { level: 9 });
  // The byte that tells the operating system (RFC 1952) would make the same content differ: unknown.
  packed[9] = 255;
  mkdirSync(dirname(path), { recursive: true });
  // Whole or not at all, for a file that is there is taken to be right.
  writeFileSync(`${path}.unfinished`, packed);
  renameSync(`${path}.unfinished`, path);
}
