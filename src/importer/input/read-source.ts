import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { containerFor } from '../containers/registry.ts';
import type { Item } from '../containers/container.ts';
import { TemporaryFile } from '../containers/temporary-file.ts';
import { looksBinary } from '../decode.ts';
import { Refusal } from '../reader.ts';
import { FilesBesidePage } from '../saved/beside-page.ts';
import { DiskTree } from '../saved/disk-tree.ts';
import { cannotRead, codeOf } from './error-code.ts';
import type { Input } from './inputs.ts';

/** Most bytes of one page: a saved one with pictures inside stays well below. */
const largest = 64 * 1024 * 1024;
/** Most bytes of an archive on standard input. */
const largestArchive = 1024 ** 4;
/** Enough to tell a container by. */
const headSize = 65_536;

/**
 * The sources in one input: the input itself, or every page of the archive that it is.
 * @throws Refusal if it is missing, empty, binary or too large
 */
export async function* sourcesOf(input: Input): AsyncGenerator<Item> {
  if (input.refusal) throw new Refusal(input.refusal);
  const { name, path } = input;
  const head = path === undefined ? undefined : await readHead(path);
  const opened = head && containerFor(head);
  if (opened) {
    yield* opened.open({ name, path: path! });
    return;
  }
  if (path === undefined) yield* standardInput(name, process.stdin);
  else yield { name, bytes: asText(await readFile(path)), files: besides(path) };
}

/** An archive on standard input stands on disk while it is read: it may be larger than memory, and is read in any order. */
async function* standardInput(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  const chunks = stream[Symbol.asyncIterator]();
  const begun: Uint8Array[] = [];
  for (let size = 0; size < headSize;) {
    const next = await chunks.next();
    if (next.done) break;
    begun.push(next.value);
    size += next.value.length;
  }
  const opened = containerFor(Buffer.concat(begun).subarray(0, headSize));
  const whole = follow(begun, chunks);
  if (!opened) {
    yield { name, bytes: asText(readable(await readAll(whole))) };
    return;
  }
  const file = await TemporaryFile.of(whole, largestArchive);
  try {
    yield* opened.open({ name, path: file.path });
  } finally {
    await file.remove();
  }
}

async function* follow(begun: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* begun;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** @throws Refusal if the bytes are no text that a reader could take */
export function asText(bytes: Uint8Array): Uint8Array {
  if (isBlank(readable(bytes))) throw new Refusal('It is empty.');
  if (looksBinary(bytes)) throw new Refusal('It is binary data, not text and not a web page.');
  return bytes;
}

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

/** Reads a file without waiting for a pipe that took its place. */
async function readFile(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw new Refusal(cannotRead(codeOf(error)));
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Refusal('It is not a file any more.');
    if (stats.size > largest) throw new Refusal(tooLarge);
    return readable(await readAll(file.createReadStream({ autoClose: false, end: largest })));
  } finally {
    await file.close();
  }
}

const tooLarge = `It is too large: more than ${largest / 1024 / 1024} MB.`;

function readable(bytes: Uint8Array): Uint8Array {
  if (bytes.length > largest) throw new Refusal(tooLarge);
  return bytes;
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largest) break;
  }
  return Buffer.concat(chunks);
}

function besides(path: string): FilesBesidePage {
  return new FilesBesidePage(new DiskTree(dirname(path)), basename(path));
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe);
}
