import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../reader.ts';
import { largestSaved, type ListedTree } from '../saved/file-tree.ts';
import { FolderNames } from '../saved/folder-names.ts';

/** Most bytes of one entry, and most entries. */
const largest = 64 * 1024 * 1024;
const most = 500_000;
/** Saved pages shrink to a fifth, plain text at best to a twentieth; what claims more than this was made to burst. */
const densest = 200;
const harmless = 64 * 1024 * 1024;
/** Most folders within one another, and the file; each is walked within the one around it. */
const deepest = 200;
const unicodePath = 0x7075;
const utf8 = new TextDecoder('utf-8', { fatal: true });
export const damagedZip = 'It is a damaged ZIP file: its list of files cannot be read. Copy or download it again.';
const damagedEntry = 'It is damaged in the archive, which holds other bytes than it lists. Copy or download it again.';
const tooLarge = `It is too large: more than ${largest / 1024 / 1024} MB. Save the article alone, or its print version.`;
const encrypted = 'It is encrypted. Unpack the archive with its password first.';

/**
 * The files of an open ZIP archive by their paths. Entries whose names lead out of it are not among them, nor are
 * links; of two under one name the later is, as archives are mended by adding to their end.
 */
export class ZipTree implements ListedTree {
  readonly #archive: ZipFile;
  readonly #entries = new Map<string, Entry>();
  readonly #names = new FolderNames();
  /** How many entries give nothing, by why that is; whoever opens files counts those whose data no reader knows. */
  readonly left = { outside: 0, deep: 0, links: 0, doubles: 0, unknown: 0 };

  private constructor(archive: ZipFile) {
    this.#archive = archive;
  }

  /**
   * Reads the table of contents.
   * @param size bytes of the whole archive
   * @throws Refusal if the table is damaged, or promises far more than the archive can hold
   */
  static async read(archive: ZipFile, size: number): Promise<ZipTree> {
    const tree = new ZipTree(archive);
    let unpacked = 0;
    try {
      for await (const entry of archive.eachEntry()) {
        unpacked += entry.uncompressedSize;
        if (unpacked > Math.max(harmless, size * densest) || tree.#entries.size >= most) {
          throw new Refusal(
            'It unpacks to far more than such a file may hold, as files made to do harm do. If you trust it, unpack it yourself.',
          );
        }
        tree.#add(entry);
      }
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(damagedZip);
    }
    return tree;
  }

  names(folder: string): string[] {
    return this.#names.in(folder);
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(path);
    if (!entry || entry.uncompressedSize > largestSaved) return undefined;
    return this.extract(path).catch(() => undefined);
  }

  folders(path: string): Promise<string[]> {
    return Promise.resolve(this.names(path).filter((name) => this.#names.isFolder(`${path}${name}/`)));
  }

  /**
   * @param path of an entry that the archive has
   * @throws Refusal if it is encrypted, damaged or too large
   */
  async extract(path: string): Promise<Uint8Array> {
    const entry = this.#entries.get(path)!;
    if (entry.isEncrypted()) throw new Refusal(encrypted);
    if (entry.uncompressedSize > largest) throw new Refusal(tooLarge);
    try {
      const stream = await this.#archive.openReadStreamPromise(entry);
      const bytes = Buffer.concat((await stream.toArray()) as Uint8Array[]);
      if (crc32(bytes) === entry.crc32) return bytes;
    } catch {
      // What the library says of it is of bytes and signatures.
    }
    throw new Refusal(damagedEntry);
  }

  /**
   * Where an entry lies within the archive, if its bytes stand there as they are.
   * @throws Refusal if it is damaged
   */
  async span(path: string): Promise<{ from: number; size: number } | undefined> {
    const entry = this.#entries.get(path)!;
    if (entry.compressionMethod !== 0 || entry.isEncrypted()) return undefined;
    const head = this.#archive.readLocalFileHeaderPromise(entry, { minimal: true }).catch(() => {
      throw new Refusal(damagedEntry);
    });
    const { fileDataStart } = await head;
    return { from: fileDataStart, size: entry.compressedSize };
  }

  /**
   * The bytes of an entry, for what is too large for memory.
   * @throws Refusal if it is encrypted or damaged
   */
  async stream(path: string): Promise<Readable> {
    const entry = this.#entries.get(path)!;
    if (entry.isEncrypted()) throw new Refusal(encrypted);
    return this.#archive.openReadStreamPromise(entry).catch(() => {
      throw new Refusal(damagedEntry);
    });
  }

  #add(entry: Entry): void {
    const path = pathOf(entry);
    if (path.endsWith('/')) return;
    const steps = path.split('/');
    if (validateFileName(path) !== null || steps.includes('')) this.left.outside += 1;
    else if (steps.length > deepest) this.left.deep += 1;
    else if (isLink(entry)) this.left.links += 1;
    else this.#put(path, entry);
  }

  #put(path: string, entry: Entry): void {
    if (this.#entries.has(path)) this.left.doubles += 1;
    this.#names.add(path);
    this.#entries.set(path, entry);
  }
}

/** A symbolic link, where Unix made the archive: the upper half of the attributes is its mode. */
function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const isOfUnix = versionMadeBy >> 8 === 3;
  return isOfUnix && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/**
 * Names in UTF-8 should be marked, which macOS does not; what is in code page 437 is hardly ever valid UTF-8.
 * APPNOTE.TXT 6.3.10, appendix D.
 */
function pathOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const told = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  const isMarked = (generalPurposeBitFlag & 0x800) !== 0 || extraFields.some(({ id }) => id === unicodePath);
  if (isMarked) return told;
  try {
    return utf8.decode(fileNameRaw).replaceAll('\\', '/');
  } catch {
    return told;
  }
}
