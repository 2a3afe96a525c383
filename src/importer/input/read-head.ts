import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** Enough to tell a container by. */
const headSize = 65_536;

/** The first bytes of a file; none if it cannot be read. */
export async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined);
  if (!file) return new Uint8Array();
  try {
    if (!(await file.stat()).isFile()) return new Uint8Array();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headSize), 0, headSize, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
