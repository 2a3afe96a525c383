import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../input/error-code.ts';

/** Files of one article by name. */
export type Files = Map<string, string | Uint8Array>;

/** Beginnings of names for what is being written, and for what is written and not yet in its place. */
const unfinished = '.unfinished-';
const ready = '.ready-';

/**
 * Puts a new article's folder in place: written beside it, flushed to the disk, then renamed.
 * @throws if the folder exists already
 */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  await writeBeside(folder, files, folder);
}

/**
 * Writes files into a folder that exists, all or none of them: they are written beside it and then moved in.
 * If that is cut off, `recover` goes on with it.
 */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  const beside = join(dirname(folder), ready + basename(folder));
  await writeBeside(folder, files, beside);
  await moveIn(beside, folder);
}

/** Writes one file, whole or not at all. */
export async function writeFileWhole(path: string, content: string): Promise<void> {
  const beside = join(dirname(path), unfinished + randomUUID());
  try {
    await writeFlushed(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Ends what a run that was cut off began in a folder: what was written whole is moved in, the rest taken away. */
export async function recover(parent: string): Promise<void> {
  const names = await readdir(parent).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) {
    if (name.startsWith(ready)) await moveIn(join(parent, name), join(parent, name.slice(ready.length)));
    if (name.startsWith(unfinished)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The bytes of a file, or nothing if there is none. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  });
}

/** The first 4 KB of a file as text; nothing if there is none. */
export async function readStart(path: string): Promise<string> {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function writeBeside(folder: string, files: Files, target: string): Promise<void> {
  const parent = dirname(folder);
  const beside = join(parent, unfinished + randomUUID());
  await mkdir(beside, { recursive: true });
  try {
    await Promise.all(Array.from(files, ([name, content]) => writeFlushed(join(beside, name), content)));
    await flushFolder(beside);
    await rename(beside, target);
    await flushFolder(parent);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

/** Pictures first and what names them after, for somebody may be reading. A folder that is gone takes nothing. */
async function moveIn(beside: string, folder: string): Promise<void> {
  const hasPlace = await isThere(folder);
  const names = hasPlace ? await readdir(beside) : [];
  const texts = ['thread.json', 'article.md', 'import.json'];
  for (const name of names.sort((a, b) => texts.indexOf(a) - texts.indexOf(b))) {
    await rename(join(beside, name), join(folder, name));
  }
  if (hasPlace) await flushFolder(folder);
  await (hasPlace ? rmdir(beside) : rm(beside, { recursive: true }));
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
