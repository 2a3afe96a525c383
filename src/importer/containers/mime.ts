/** One part of a MIME message, decoded. RFC 2045, RFC 2046. */
export interface MimePart {
  /** By name in small letters, unfolded; the first of a name counts. */
  headers: Map<string, string>;
  /** `text/html`, in small letters. */
  type: string;
  /** What follows the type: `charset`, `boundary`, `start`. */
  parameters: Map<string, string>;
  bytes: Uint8Array;
}

const deepest = 8;
const mostParts = 20_000;

/**
 * The leaves of a message in order, multiparts resolved.
 * @param bytes a whole message
 */
export function mimeParts(bytes: Uint8Array): MimePart[] {
  const found: MimePart[] = [];
  collect(Buffer.from(bytes).toString('latin1'), 0, found);
  return found;
}

/** The headers at the head of a message, and where its body begins; nothing if it does not begin with headers. */
export function mimeHead(message: string): { headers: Map<string, string>; body: number } | undefined {
  const headers = new Map<string, string>();
  const line = /([!-9;-~]+):[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)(\r?\n|$)/y;
  line.lastIndex = /^(?:\r?\n)*/.exec(message)![0].length;
  for (let match = line.exec(message); match; match = line.exec(message)) {
    const name = match[1]!.toLowerCase();
    if (!headers.has(name)) headers.set(name, match[2]!.replace(/\r?\n[ \t]+/g, ' ').trim());
    const end = /\r?\n/y;
    end.lastIndex = line.lastIndex;
    if (end.test(message)) return { headers, body: end.lastIndex };
  }
  return undefined;
}

function collect(message: string, depth: number, found: MimePart[]): void {
  const head = mimeHead(message);
  if (!head || depth > deepest || found.length >= mostParts) return;
  const { type, parameters } = contentType(head.headers.get('content-type') ?? 'text/plain');
  const boundary = parameters.get('boundary');
  const body = message.slice(head.body);
  if (type.startsWith('multipart/') && boundary) {
    for (const part of between(body, boundary)) collect(part, depth + 1, found);
  } else {
    found.push({ headers: head.headers, type, parameters, bytes: decodeBody(body, head.headers) });
  }
}

/** `text/html; charset="utf-8"`: the type and its parameters. RFC 2045, section 5.1. */
export function contentType(value: string): { type: string; parameters: Map<string, string> } {
  const type = value.split(';')[0]!.trim().toLowerCase();
  const pairs = value.matchAll(/;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/g);
  const parameters = new Map(
    Array.from(pairs, ([, name, quoted, bare]) => [name!.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '']),
  );
  return { type, parameters };
}

/** What stands between the boundary's lines; text before the first and after the last belongs to nobody. */
function between(body: string, boundary: string): string[] {
  const line = new RegExp(`(?:^|\\r?\\n)--${RegExp.escape(boundary)}(--)?[ \\t]*(?=\\r?\\n|$)`, 'g');
  const parts: string[] = [];
  let start: number | undefined;
  for (const match of body.matchAll(line)) {
    if (start !== undefined) parts.push(body.slice(start, match.index));
    start = match[1] ? undefined : match.index + match[0].length;
    if (start === undefined) return parts;
  }
  // A file that was cut off still holds what came before the cut.
  if (start !== undefined) parts.push(body.slice(start));
  return parts;
}

function decodeBody(body: string, headers: Map<string, string>): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1');
}

/** RFC 2045, section 6.7. */
function unquoted(text: string): string {
  return text
    .replace(/(?<![ \t])[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
