import { inflateRawSync } from 'node:zlib';

/** A file in an EPUB as its archive holds it. */
export interface OpenedFile {
  path: string;
  isStored: boolean;
  /** Whether its header says more than a name: OCF forbids that for the first. */
  hasExtra: boolean;
  bytes: Buffer;
}

/** Reads a ZIP archive by its central directory. Sizes below 4 GB. */
export function openEpub(epub: Buffer): OpenedFile[] {
  const end = epub.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files: OpenedFile[] = [];
  let at = epub.readUInt32LE(end + 16);
  for (let left = epub.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed, name, extra, comment] = [
      epub.readUInt16LE(at + 10),
      epub.readUInt32LE(at + 20),
      epub.readUInt16LE(at + 28),
      epub.readUInt16LE(at + 30),
      epub.readUInt16LE(at + 32),
    ];
    const local = epub.readUInt32LE(at + 42);
    const localExtra = epub.readUInt16LE(local + 28);
    const start = local + 30 + epub.readUInt16LE(local + 26) + localExtra;
    const content = epub.subarray(start, start + packed);
    files.push({
      path: epub.toString('utf8', at + 46, at + 46 + name),
      isStored: method === 0,
      hasExtra: localExtra > 0,
      bytes: method === 0 ? content : inflateRawSync(content),
    });
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The text of one of its files. */
export function textIn(epub: Buffer, path: string): string {
  return (
    openEpub(epub)
      .find((file) => file.path === path)
      ?.bytes.toString('utf8') ?? ''
  );
}
