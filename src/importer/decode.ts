import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** What the web reads these labels as (WHATWG Encoding Standard): Latin-1 is windows-1252, a UTF-16 declared in ASCII is none. */
const readAs: [RegExp, string][] = [
  [/^(us-?)?ascii$|^(iso-?8859-?1|iso_8859-1|latin-?1|l1|ansi|cp819)$/, 'windows-1252'],
  [/^(iso-?8859-?9|latin-?5)$/, 'windows-1254'],
  [/^utf-?16/, 'utf-8'],
];

/** Families of character sets that pages use. iconv-lite also knows base64 and its like, which are none. */
const characterSet =
  /^(utf-?8|windows-?\d+|cp-?\d+|iso.?8859.?\d+|koi8|mac|x-mac|shift.?jis|sjis|euc|gb|big5|tis-?620)/;

/**
 * Turns bytes into text: by byte order mark or what stands in its place, else as UTF-8 if the bytes are that (whatever
 * is declared), else as declared, else as windows-1252. Where UTF-8 holds a few stray bytes, as pages put together from
 * two sources do, the strays alone are read as windows-1252.
 * @param declared name of an encoding as a page or a server gives it
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const encoding = marked(bytes);
  if (encoding) return iconv.decode(bytes, encoding, { stripBOM: true });
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  const { valid, stray } = countUtf8(bytes);
  if (valid >= stray) return decodeMixed(bytes);
  return iconv.decode(bytes, encodingFor(declared), { stripBOM: false });
}

/** Whether bytes are no text at all: control characters among them, or the head of a well-known binary format. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (marked(bytes)) return false;
  const head = bytes.subarray(0, 65_536);
  if (/^(%PDF-|PK\x03\x04|\{\\rtf|bplist)/.test(Buffer.from(head.subarray(0, 8)).toString('latin1'))) return true;
  const controls = head.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  return controls * 200 > head.length;
}

/** The first bytes of a text in a Unicode encoding: its mark, or a page's first angle bracket without one (XML 1.0, F.1). */
const marks: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-32be', [0, 0, 0, 0x3c]],
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
];

function marked(bytes: Uint8Array): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}

function encodingFor(declared = ''): string {
  const label = declared.trim().toLowerCase();
  const name = readAs.find(([pattern]) => pattern.test(label))?.[1] ?? label;
  const known = characterSet.test(name) && !/^utf-?8/.test(name) && iconv.encodingExists(name);
  return known ? name : 'windows-1252';
}

/** Counts multi-byte sequences that are UTF-8, and bytes past 0x7f that belong to none. */
function countUtf8(bytes: Uint8Array): { valid: number; stray: number } {
  let valid = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) valid += 1;
    else if (bytes[at]! > 0x7f) stray += 1;
    at += length;
  }
  return { valid, stray };
}

/** Each byte as windows-1252 reads it, in UTF-8. */
const strays = Array.from({ length: 256 }, (_, byte) => Buffer.from(iconv.decode(Buffer.from([byte]), 'windows-1252')));

/** Reads UTF-8 and takes each stray byte for windows-1252; half a letter where the bytes end is dropped. */
function decodeMixed(bytes: Uint8Array): string {
  const mended = Buffer.alloc(bytes.length * 3);
  let [from, end] = [0, 0];
  const put = (piece: Uint8Array) => {
    mended.set(piece, end);
    end += piece.length;
  };
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 1 && bytes[at]! > 0x7f) {
      put(bytes.subarray(from, at));
      if (isCutShort(bytes, at)) return mended.toString('utf-8', 0, end);
      put(strays[bytes[at]!]!);
      from = at + 1;
    }
    at += length;
  }
  put(bytes.subarray(from));
  return mended.toString('utf-8', 0, end);
}

/** Bytes of the UTF-8 sequence that begins here, 1 if none does (RFC 3629, section 4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const length = announcedLength(bytes[at]!);
  for (let next = 1; next < length; next += 1) {
    if (!isContinuation(bytes[at + next])) return 1;
  }
  return length > 2 && !isShortest(bytes[at]!, bytes[at + 1]!) ? 1 : length;
}

function announcedLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** Rules out overlong forms, surrogates and numbers past U+10FFFF. */
function isShortest(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}

function isCutShort(bytes: Uint8Array, at: number): boolean {
  const missing = announcedLength(bytes[at]!) - (bytes.length - at);
  return missing > 0 && bytes.subarray(at + 1).every(isContinuation);
}
