import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A small ZIP file that unpacks to a thousand times its size. */
export async function make(): Promise<Record<string, Buffer>> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.alloc(70 * 1024 * 1024, ' '), 'leer.html');
  zip.end();
  return { 'bombe.zip': Buffer.concat((await (zip.outputStream as Readable).toArray()) as Buffer[]) };
}
