import { open } from 'node:fs/promises';
import { cannotRead, codeOf } from '../input/error-code.ts';
import { Refusal } from '../reader.ts';
import type { ContainerFile } from './container.ts';

/** Largest file that is held in memory: a page with all its pictures stays well below. */
const largest = 256 * 1024 * 1024;

/**
 * All bytes of a page that is an archive by itself.
 * @throws Refusal if it is too large, or cannot be read
 */
export async function wholeFile(file: ContainerFile): Promise<Uint8Array> {
  if ('bytes' in file) return file.bytes;
  const handle = await open(file.path).catch((error: unknown) => {
    throw new Refusal(cannotRead(codeOf(error)));
  });
  try {
    if ((await handle.stat()).size > largest)
      throw new Refusal(
        `It is too large: more than ${largest / 1024 / 1024} MB. Save the article alone, or its print version.`,
      );
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
