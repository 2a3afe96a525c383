import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { codeOf } from '../input/error-code.ts';

/** Files of one article by name. */
export type Files = Map<string, string | Uint8Array>;

/**
 * Puts a new article's folder in place: written beside it, flushed to the disk, then renamed.
 * @throws if the folder exists already
 */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  const parent = dirname(folder);
  const unfinished = join(parent, `.unfinished-${randomUUID()}`);
  await mkdir(unfinished, { recursive: true });
  try {
    for (const [name, content] of files) await writeFlushed(join(unfinished, name), content);
    await flushFolder(unfinished);
    await rename(unfinished, folder);
    await flushFolder(parent);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** Writes files into a folder that exists, each whole or not at all, in the order given. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of files) {
    await writeFileAtomic(join(folder, name), typeof content === 'string' ? content : Buffer.from(content));
  }
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
