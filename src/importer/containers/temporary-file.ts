import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cannotWrite, codeOf, otherTemporaryFolder } from '../input/error-code.ts';
import { Refusal } from '../reader.ts';

/** A file that stands on disk only as long as somebody reads it, for what is too large for memory. */
export class TemporaryFile {
  readonly path: string;
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.path = join(folder, 'bytes');
  }

  /**
   * Writes what comes, up to `most` bytes. If the source breaks off with an error, what came before is kept
   * and the error handed to `broken`.
   * @throws Refusal if there is more, or no room
   */
  static async of(
    chunks: AsyncIterable<Uint8Array>,
    most: number,
    broken?: (error: unknown) => void,
  ): Promise<TemporaryFile> {
    const file = new TemporaryFile(await orRefused(mkdtemp(join(tmpdir(), 'lesesaal-')), tmpdir()));
    try {
      await file.#write(chunks, most, broken);
      return file;
    } catch (error) {
      await file.remove();
      throw error;
    }
  }

  remove(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true });
  }

  async #write(chunks: AsyncIterable<Uint8Array>, most: number, broken?: (error: unknown) => void): Promise<void> {
    const handle = await orRefused(open(this.path, 'wx', 0o600), this.#folder);
    let size = 0;
    try {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > most)
          throw new Refusal(`It unpacks to more than ${Math.round(most / 1024 / 1024)} MB. Import it in parts.`);
        // Unlike `write`, it does not stop where the disk is full without a word.
        await orRefused(handle.writeFile(chunk), this.#folder);
      }
    } catch (error) {
      if (!broken || error instanceof Refusal) throw error;
      broken(error);
    } finally {
      await handle.close();
    }
  }
}

/** @throws Refusal if the system does not let it */
function orRefused<Result>(work: Promise<Result>, folder: string): Promise<Result> {
  return work.catch((error: unknown) => {
    throw new Refusal(cannotWrite(folder, codeOf(error) ?? 'unknown error', otherTemporaryFolder));
  });
}
