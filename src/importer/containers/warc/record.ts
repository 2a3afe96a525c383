import { gunzipSync } from 'node:zlib';
import { codeOf } from '../../input/error-code.ts';
import { Refusal } from '../../reader.ts';
import type { ByteStore, Span } from './byte-store.ts';
import { payloadOf, readHttpHead } from './http-message.ts';
import { longestHead, readMessageHead } from './message-head.ts';

/** A record with what it holds. */
export interface WarcRecord {
  /** Fields of the record, and of the server's answer if it is one. */
  fields: Map<string, string>;
  answer: Map<string, string>;
  /** Whether the archive holds its beginning alone. ISO 28500:2017, sections 5.13 and 5.16. */
  isCut: boolean;
  payload: Buffer;
}

/** Most bytes of one record, packed or not. */
const largestRecord = 64 * 1024 * 1024;
const known = new Set(['WARC/0.17', 'WARC/0.18', 'WARC/1.0', 'WARC/1.1']);

/**
 * Reads one record whole.
 * @throws Refusal if it is too large, damaged, or of a version that is not known
 */
export async function readRecord(store: ByteStore, { from, size }: Span): Promise<WarcRecord> {
  if (size > largestRecord) throw new Refusal(tooLarge);
  const packed = await store.read(from, size);
  const bytes = unpacked(packed);
  const head = readMessageHead(bytes);
  if (!head) throw new Refusal(damaged);
  if (!known.has(head.first))
    throw new Refusal(`It is a record of ${head.first}; versions 1.0 and 1.1 can be read. ${convert}`);
  const length = Number(head.fields.get('content-length') ?? 0);
  const block = bytes.subarray(0, head.body + length);
  const isAnswer = /^(?:response|revisit)$/.test(head.fields.get('warc-type') ?? '');
  const answer = isAnswer ? readHttpHead(block, head.body) : undefined;
  const fields = answer?.fields ?? head.fields;
  const isCut = head.fields.has('warc-truncated') || head.fields.has('warc-segment-number');
  return {
    fields: head.fields,
    answer: fields,
    isCut,
    payload: answer ? plain(block.subarray(answer.body), fields, isCut) : block.subarray(head.body),
  };
}

const convert = 'Turn the archive into one of these, for example with warcio.';
const damaged = 'It is damaged in the archive. Copy or download the archive again.';
const tooLarge = `It is too large: more than ${largestRecord / 1024 / 1024} MB. Save the page by itself.`;

function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: largestRecord + longestHead });
  } catch (error) {
    throw refusalOf(error);
  }
}

function plain(body: Buffer, fields: Map<string, string>, isCut: boolean): Buffer {
  try {
    return payloadOf(body, fields, largestRecord, isCut);
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): Refusal {
  return new Refusal(codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge : damaged);
}
