import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import iconv from 'iconv-lite';
import type { ContainerFile } from '../containers/container.ts';
import { cannotRead, codeOf } from '../input/error-code.ts';
import { Refusal } from '../reader.ts';
import { isGzip } from './head.ts';

/** Exports are text and shrink to a twentieth at best; what claims far more than this was made to burst. */
const densest = 200;
const harmless = 64 * 1024 * 1024;

/**
 * The text of an export piece by piece, unpacked if it is packed with gzip. It may be opened again.
 * @throws Refusal if it cannot be read, is damaged, or unpacks to far more than such a file may hold
 */
export async function* openText(file: ContainerFile): AsyncGenerator<string> {
  const { head, size } = await look(file);
  const raw = 'path' in file ? createReadStream(file.path) : Readable.from([Buffer.from(file.bytes)]);
  const stream = isGzip(head) ? unpacked(raw) : raw;
  let decoder: ReturnType<typeof iconv.getDecoder> | undefined;
  let read = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      read += chunk.length;
      if (read > Math.max(harmless, size * densest))
        throw new Refusal('It unpacks to far more than an export can hold. If you trust it, unpack it yourself.');
      decoder ??= iconv.getDecoder(encodingOf(chunk));
      yield decoder.write(chunk);
    }
    yield decoder?.end() ?? '';
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      isGzip(head) ? 'It is a damaged gzip file, or breaks off. Copy or download it again.' : cannotRead(codeOf(error)),
    );
  } finally {
    raw.destroy();
  }
}

/** The lines of a text, without their ends. */
export async function* linesOf(chunks: AsyncIterable<string>, longest: number): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    if (rest.length > longest)
      throw new Refusal(`It holds a line of more than ${longest} characters, as damaged files do. Export it again.`);
    yield* lines;
  }
  yield rest;
}

function unpacked(raw: Readable): Readable {
  const gunzip = createGunzip();
  raw.on('error', (error) => gunzip.destroy(error));
  return raw.pipe(gunzip);
}

async function look(file: ContainerFile): Promise<{ head: Uint8Array; size: number }> {
  if (!('path' in file)) return { head: file.bytes.subarray(0, 2), size: file.bytes.length };
  const handle = await open(file.path).catch((error: unknown) => {
    throw new Refusal(cannotRead(codeOf(error)));
  });
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return { head: buffer, size: (await handle.stat()).size };
  } finally {
    await handle.close();
  }
}

/** By byte order mark or the XML declaration, else UTF-8. */
function encodingOf(chunk: Buffer): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  const declared = /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(chunk.subarray(0, 200).toString('latin1'))?.[1];
  const isText = declared !== undefined && /^(iso-8859|windows-|utf-?8)/i.test(declared);
  return isText && iconv.encodingExists(declared) ? declared : 'utf-8';
}
