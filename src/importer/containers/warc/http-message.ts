import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import { readMessageHead } from './message-head.ts';

/** What a server answered, as far as it tells whether anybody wants to read it. */
export interface HttpHead {
  status: number;
  /** `text/html`, in small letters; empty if none was named. */
  type: string;
  fields: Map<string, string>;
  /** Where the body begins. */
  body: number;
}

/** RFC 9112, sections 4 and 5. @returns nothing if the bytes do not begin with an answer */
export function readHttpHead(bytes: Buffer, from: number): HttpHead | undefined {
  const head = readMessageHead(bytes, from);
  const [, status] = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(head?.first ?? '') ?? [];
  if (!head || !status) return undefined;
  return { status: Number(status), type: mediaType(head.fields), fields: head.fields, body: head.body };
}

/** The type without its parameters. */
export function mediaType(fields: Map<string, string>): string {
  return (fields.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
}

/**
 * The body as it was before it was chunked and compressed (RFC 9112, section 7.1; RFC 9110, section 8.4).
 * Many tools write the body plain and leave the fields as they were, so only what proves true is undone.
 * @param most bytes
 * @param isCut whether only the beginning is there, so that no end is to be missed
 * @throws RangeError if it unpacks to more; Error if it is damaged
 */
export function payloadOf(body: Buffer, fields: Map<string, string>, most: number, isCut: boolean): Buffer {
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const plain = isChunked ? (withoutChunks(body) ?? body) : body;
  const codings = (fields.get('content-encoding') ?? '').toLowerCase().split(/[\s,]+/);
  return codings.reverse().reduce((bytes, coding) => decoded(bytes, coding, most, isCut), plain);
}

function withoutChunks(body: Buffer): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\n', at);
    const [, size] =
      /^\s*([\da-f]{1,8})\s*(?:;.*)?$/i.exec(body.toString('latin1', at, Math.min(end, at + 256)).trimEnd()) ?? [];
    if (end === -1 || size === undefined) return chunks.length > 0 ? Buffer.concat(chunks) : undefined;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
  return Buffer.concat(chunks);
}

function decoded(bytes: Buffer, coding: string, most: number, isCut: boolean): Buffer {
  const options = { maxOutputLength: most, ...(isCut && { finishFlush: constants.Z_SYNC_FLUSH }) };
  if (coding === 'gzip' || coding === 'x-gzip') {
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, options) : bytes;
  }
  if (coding === 'deflate') {
    if (looksLikeText(bytes)) return bytes;
    return (bytes[0]! & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0
      ? inflateSync(bytes, options)
      : inflateRawSync(bytes, options);
  }
  if (coding === 'br') return looksLikeText(bytes) ? bytes : brotliDecompressSync(bytes, { maxOutputLength: most });
  if (coding === 'zstd')
    return bytes.length > 3 && bytes.readUInt32LE(0) === 0xfd2fb528
      ? zstdDecompressSync(bytes, { maxOutputLength: most })
      : bytes;
  return bytes;
}

/** Compressed bytes without a mark of their own soon hold one that no text or picture begins with. */
function looksLikeText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 64);
  return (
    head.length < 2 ||
    /^(\s*<|\x89PNG|\xff\xd8\xff|GIF8|RIFF)/.test(head.toString('latin1')) ||
    head.every((byte) => byte >= 0x09 && byte !== 0x7f)
  );
}
