import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { Refusal } from '../../reader.ts';
import { Window, type ByteStore, type Span } from './byte-store.ts';
import { gzipHeaderLength, nextGzipMember } from './gzip-header.ts';
import { longestHead, readMessageHead } from './message-head.ts';

/** One record: where it lies, and its first bytes unpacked. */
export interface Scanned extends Span {
  head: Buffer;
}

/** What was found wrong on the way. */
export interface Faults {
  /** Places where something was no record, and what followed had to be looked for. */
  damaged: number;
  /** Whether the archive ends within a record. */
  isCutOff: boolean;
}

/** Thrown where records share one member, so that none can be read without all before it. */
export class SharedMember extends Error {}

const piece = 1024 * 1024;
const headSize = 2 * longestHead;
const unpackedAtOnce = 4 * 1024 * 1024;
/** Text in records of their own shrinks to a tenth; what claims more than this was made to burst. */
export const densest = 200;
export const harmless = 64 * 1024 * 1024;
const start = Buffer.from('WARC/');

/** The records of a store in order: packed each in a gzip member of its own, or plain. @throws SharedMember, Refusal */
export async function* scan(store: ByteStore, faults: Faults): AsyncGenerator<Scanned> {
  const first = await store.read(0, 2);
  yield* first[0] === 0x1f && first[1] === 0x8b ? scanPacked(store, faults) : scanPlain(store, faults);
}

/** ISO 28500:2017, section 4: a head, as many bytes as it says, two line ends. */
async function* scanPlain(store: ByteStore, faults: Faults): AsyncGenerator<Scanned> {
  const window = new Window(store, piece);
  for (let at = 0; at < store.size;) {
    const head = (await window.at(at, headSize)).subarray(0, headSize);
    const size = recordSize(head);
    if (size === undefined) {
      const next = await findStart(window, at + 1, store.size);
      if (next === undefined && head.subarray(0, start.length).equals(start)) faults.isCutOff = true;
      else if (!isBlank(head.subarray(0, (next ?? store.size) - at))) faults.damaged += 1;
      at = next ?? store.size;
    } else {
      if (at + size > store.size) faults.isCutOff = true;
      else yield { from: at, size, head: head.subarray(0, size) };
      at += size;
    }
  }
}

/** RFC 1952, section 2.2; ISO 28500:2017, annex D. */
async function* scanPacked(store: ByteStore, faults: Faults): AsyncGenerator<Scanned> {
  const window = new Window(store, piece);
  let unpacked = 0;
  for (let at = 0; at < store.size;) {
    const bytes = await window.at(at, longestHead);
    const header = gzipHeaderLength(bytes);
    const member = header === undefined ? undefined : await inflated(window, store, at, header);
    if (!member) {
      const next = await findMember(window, at + 1, store.size);
      if (!isBlank(bytes.subarray(0, (next ?? store.size) - at))) faults.damaged += 1;
      at = next ?? store.size;
      continue;
    }
    unpacked += member.unpacked;
    if (unpacked > Math.max(harmless, store.size * densest)) throw new Refusal(burst);
    if (holdsMore(member.head, member.unpacked)) throw new SharedMember();
    if (member.size === undefined) {
      // A damaged member may swallow those after it as if it went on to the end.
      const next = await findMember(window, at + 1, store.size);
      if (next === undefined) faults.isCutOff = true;
      else faults.damaged += 1;
      at = next ?? store.size;
      continue;
    }
    if (recordSize(member.head) !== undefined) yield { from: at, size: member.size, head: member.head };
    else if (!isBlank(member.head)) faults.damaged += 1;
    at += member.size;
  }
}

const burst =
  'It unpacks to far more than such a file may hold, as files made to do harm do. If you trust it, unpack it yourself.';

interface Member {
  head: Buffer;
  /** Bytes when unpacked. */
  unpacked: number;
  /** Bytes as packed; nothing if the archive ends within. */
  size: number | undefined;
}

/** @returns nothing if what follows is no packed data */
async function inflated(window: Window, store: ByteStore, at: number, header: number): Promise<Member | undefined> {
  for (const want of [longestHead, piece]) {
    const bytes = await window.at(at, want);
    try {
      const options = { info: true, maxOutputLength: unpackedAtOnce };
      const { buffer, engine } = inflateRawSync(bytes.subarray(header), options) as unknown as Inflated;
      const size = header + engine.bytesWritten + 8;
      if (at + size > store.size)
        return { head: buffer.subarray(0, headSize), unpacked: buffer.length, size: undefined };
      if ((await checksumAt(window, at + size - 8)) !== crc32(buffer)) return undefined;
      return { head: buffer.subarray(0, headSize), unpacked: buffer.length, size };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'Z_DATA_ERROR') return undefined;
      if (code === 'ERR_BUFFER_TOO_LARGE') break;
    }
  }
  return inflatedLarge(window, store, at, header);
}

interface Inflated {
  buffer: Buffer;
  engine: { bytesWritten: number };
}

/** For members too large to be unpacked at once: keeps the head and counts the rest. */
async function inflatedLarge(
  window: Window,
  store: ByteStore,
  at: number,
  header: number,
): Promise<Member | undefined> {
  const engine = createInflateRaw({ chunkSize: piece, finishFlush: constants.Z_SYNC_FLUSH });
  const heads: Buffer[] = [];
  let unpacked = 0;
  let fed = at + header;
  const feed = async () => {
    for (; fed < store.size && engine.writable; fed += piece) {
      const bytes = await store.read(fed, piece);
      if (!engine.write(bytes)) await new Promise((resolve) => engine.once('drain', resolve).once('close', resolve));
    }
    if (engine.writable) engine.end();
  };
  const feeding = feed();
  let checksum = 0;
  try {
    for await (const chunk of engine as AsyncIterable<Buffer>) {
      if (unpacked < headSize) heads.push(Buffer.from(chunk.subarray(0, headSize)));
      unpacked += chunk.length;
      checksum = crc32(chunk, checksum);
      if (unpacked > Math.max(harmless, store.size * densest)) throw new Refusal(burst);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return undefined;
  } finally {
    engine.destroy();
    await feeding;
  }
  const head = Buffer.concat(heads).subarray(0, headSize);
  const size = header + engine.bytesWritten + 8;
  if (at + size > store.size) return { head, unpacked, size: undefined };
  return (await checksumAt(window, at + size - 8)) === checksum ? { head, unpacked, size } : undefined;
}

async function checksumAt(window: Window, place: number): Promise<number> {
  return (await window.at(place, 4)).readUInt32LE(0);
}

/** Bytes of the record that begins here, with its head; nothing if none does. */
function recordSize(bytes: Buffer): number | undefined {
  const head = bytes.subarray(0, start.length).equals(start) ? readMessageHead(bytes) : undefined;
  const written = head?.fields.get('content-length') ?? '';
  return head && /^\d{1,15}$/.test(written) ? head.body + Number(written) : undefined;
}

function holdsMore(head: Buffer, unpacked: number): boolean {
  const size = recordSize(head);
  if (size === undefined || unpacked <= size + 8) return false;
  const rest = head
    .subarray(size, size + 64)
    .toString('latin1')
    .trimStart();
  return rest === '' || rest.startsWith('WARC/');
}

async function findStart(window: Window, from: number, end: number): Promise<number | undefined> {
  return findIn(window, from, end, (bytes) => bytes.indexOf(start));
}

async function findMember(window: Window, from: number, end: number): Promise<number | undefined> {
  return findIn(window, from, end, nextGzipMember);
}

async function findIn(
  window: Window,
  from: number,
  end: number,
  find: (bytes: Buffer) => number,
): Promise<number | undefined> {
  for (let at = from; at < end;) {
    const bytes = await window.at(at, 64);
    const found = find(bytes);
    if (found !== -1) return at + found;
    // What is looked for may begin at the end of what is at hand.
    at += Math.max(1, bytes.length - 16);
  }
  return undefined;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d);
}
