import { constants, crc32, createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib';
import { Refusal } from '../../reader.ts';
import type { ByteStore, Window } from './byte-store.ts';
import { longestHead } from './message-head.ts';

/** Most bytes that are kept of what a member holds: the head of a record, and of the answer within it. */
export const headSize = 2 * longestHead;
/** Text in records of their own shrinks to a tenth; what claims more than this was made to burst. */
export const densest = 200;
export const harmless = 64 * 1024 * 1024;
const piece = 1024 * 1024;
const unpackedAtOnce = 4 * 1024 * 1024;

/** A gzip member, as much of it as it takes to know what it holds. */
export interface Member {
  /** Its first bytes unpacked. */
  head: Buffer;
  /** Bytes when unpacked. */
  unpacked: number;
  /** Bytes as packed; nothing if the archive ends within. */
  size: number | undefined;
}

/**
 * @param header bytes of its header
 * @returns nothing if what follows is no packed data
 * @throws Refusal if it was made to burst
 */
export async function memberAt(
  window: Window,
  store: ByteStore,
  at: number,
  header: number,
): Promise<Member | undefined> {
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
      if (!engine.write(bytes)) await hasRoom(engine);
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
      refuseBurst(unpacked, store);
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

/** Until what was fed is taken, or nothing will be any more. */
function hasRoom(engine: InflateRaw): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      engine.off('drain', go).off('close', go);
      resolve();
    };
    engine.on('drain', go).on('close', go);
  });
}

async function checksumAt(window: Window, place: number): Promise<number> {
  return (await window.at(place, 4)).readUInt32LE(0);
}

/** @throws Refusal if an archive has given more bytes than one of its size can hold */
export function refuseBurst(unpacked: number, store: ByteStore): void {
  if (unpacked > Math.max(harmless, store.size * densest))
    throw new Refusal(
      'It unpacks to far more than such a file may hold, as files made to do harm do. If you trust it, unpack it yourself.',
    );
}
