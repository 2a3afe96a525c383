import { keyOf, webAddress } from './address-key.ts';
import { mediaType, readHttpHead } from './http-message.ts';
import { readMessageHead, type MessageHead } from './message-head.ts';

/** What a record may be to somebody who looks for articles, their pictures and the comments in their frames. */
export const kinds = { page: 1, file: 2, redirect: 3, thread: 4 } as const;

/** One record, as little of it as it takes to find it. */
export interface Capture {
  kind: (typeof kinds)[keyof typeof kinds];
  /** Whether it only says that nothing had changed since another capture. */
  isRevisit: boolean;
  /** By its address; by what it holds, 0 if the record does not say. */
  address: number;
  digest: number;
  /** Milliseconds since 1970; 0 if unknown. */
  time: number;
}

/** The frame of Disqus, which no list of pages names. */
const thread = /^<?https?:\/\/disqus\.com\/embed\/comments\//i;
const pages = /^(?:text\/html|application\/xhtml\+xml)$/;
/** Servers that do not know a picture's type say one of the latter. */
const files = /^(?:image\/.*|application\/octet-stream|binary\/.*|)$/;
const redirects = new Set([301, 302, 303, 307, 308]);

/** What a record is, by its first bytes; nothing for what nobody will ask for. ISO 28500:2017, section 6. */
export function captureOf(bytes: Buffer): Capture | undefined {
  const record = readMessageHead(bytes);
  const address = webAddress(record?.fields.get('warc-target-uri'));
  const kind = record && address !== undefined ? kindOf(record, bytes) : undefined;
  if (!record || !kind) return undefined;
  const digest = record.fields.get('warc-payload-digest');
  return {
    kind,
    isRevisit: record.fields.get('warc-type') === 'revisit',
    address: keyOf(address!),
    digest: digest ? keyOf(digest) : 0,
    time: Date.parse(record.fields.get('warc-date') ?? '') || 0,
  };
}

function kindOf({ fields, body }: MessageHead, bytes: Buffer): Capture['kind'] | undefined {
  const type = fields.get('warc-type');
  if (type === 'resource') return kindOfType(mediaType(fields), fields);
  // What an archive turned into another format is no page as it was, but may be the only form of a picture.
  if (type === 'conversion') return files.test(mediaType(fields)) ? kinds.file : undefined;
  if (type !== 'response' && type !== 'revisit') return undefined;
  const answer = readHttpHead(bytes, body);
  if (!answer) return type === 'revisit' ? kinds.file : undefined;
  if (redirects.has(answer.status)) return kinds.redirect;
  const isThere = answer.status === 200 || (type === 'revisit' && answer.status === 304);
  return isThere ? kindOfType(answer.type, fields) : undefined;
}

/** Crawlers that drive a browser say what it asked for: pages in frames are advertising. */
function kindOfType(type: string, fields: Map<string, string>): Capture['kind'] | undefined {
  const asked = fields.get('warc-resource-type') ?? 'document';
  if (pages.test(type) && thread.test(fields.get('warc-target-uri') ?? '')) return kinds.thread;
  if (pages.test(type)) return /^(?:document|other)$/i.test(asked) ? kinds.page : undefined;
  return files.test(type) ? kinds.file : undefined;
}
