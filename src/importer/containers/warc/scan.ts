import { Window, type ByteStore, type Span } from './byte-store.ts';
import { gzipHeaderLength, nextGzipMember } from './gzip-header.ts';
import { headSize, memberAt, refuseBurst } from './member.ts';
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
    } else if (at + size <= store.size) {
      yield { from: at, size, head: head.subarray(0, size) };
      at += size;
    } else {
      // A damaged length may swallow the records behind it.
      const next = await findStart(window, at + 1, store.size);
      if (next === undefined) faults.isCutOff = true;
      else faults.damaged += 1;
      at = next ?? store.size;
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
    const member = header === undefined ? undefined : await memberAt(window, store, at, header);
    if (!member) {
      const next = await findMember(window, at + 1, store.size);
      if (!isBlank(bytes.subarray(0, (next ?? store.size) - at))) faults.damaged += 1;
      at = next ?? store.size;
      continue;
    }
    unpacked += member.unpacked;
    refuseBurst(unpacked, store);
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
