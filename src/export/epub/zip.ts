import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file within an archive. */
export interface PackedFile {
  /** With forward slashes. */
  path: string;
  content: string | Uint8Array;
  /** Whether it is put in as it is: what is packed already, and what must be read without unpacking. */
  isStored?: boolean;
}

/** Packs files into a ZIP archive, in their order. The same files give the same bytes, at any time and anywhere. */
export async function zip(files: readonly PackedFile[]): Promise<Buffer> {
  // Always the same hour, by the clock of the machine, for that is the clock ZIP tells.
  const noTime = new Date(2000, 0, 1);
  const archive = new ZipFile();
  for (const { path, content, isStored = false } of files) {
    // Without the second timestamp that ZIP tools add, which OCF forbids for the first file.
    const options = { mtime: noTime, mode: 0o100644, compress: !isStored, forceDosTimestamp: true };
    archive.addBuffer(Buffer.from(content), path, options);
  }
  archive.end();
  return buffer(archive.outputStream);
}
