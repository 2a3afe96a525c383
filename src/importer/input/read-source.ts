import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { looksBinary } from '../decode.ts';
import { cannotRead, codeOf } from './error-code.ts';
import type { Input } from './inputs.ts';
import { Refusal, type Source } from '../reader.ts';

/** Most bytes of one input: a saved page with pictures inside stays well below. */
const largest = 64 * 1024 * 1024;

/**
 * Reads the bytes of one input, without waiting for a pipe that took the file's place.
 * @throws Refusal if it is missing, empty, binary or too large
 */
export async function readSource(input: Input): Promise<Source> {
  if (input.refusal) throw new Refusal(input.refusal);
  const { name, path } = input;
  const bytes = path === undefined ? await readAll(process.stdin) : await readFile(path);
  if (bytes.length > largest) throw new Refusal(`It is too large: more than ${largest / 1024 / 1024} MB.`);
  if (isBlank(bytes)) throw new Refusal('It is empty.');
  if (looksBinary(bytes)) throw new Refusal('It is binary data, not text and not a web page.');
  return { name, bytes, ...(path !== undefined && { path }) };
}

async function readFile(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw new Refusal(cannotRead(codeOf(error)));
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Refusal('It is not a file any more.');
    if (stats.size > largest) return new Uint8Array(largest + 1);
    return await readAll(file.createReadStream({ autoClose: false, end: largest }));
  } finally {
    await file.close();
  }
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

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe);
}
