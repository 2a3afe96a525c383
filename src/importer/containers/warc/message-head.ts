/** The first line and the named fields that stand before a body, in WARC and HTTP alike. */
export interface MessageHead {
  first: string;
  /** By name in small letters, unfolded; the first of a name counts. */
  fields: Map<string, string>;
  /** Where the body begins. */
  body: number;
}

/** Most bytes of a head: cookies and policies are long, what is longer was made to do harm. */
export const longestHead = 65_536;

/** @returns nothing if no empty line ends the head within its limit */
export function readMessageHead(bytes: Buffer, from = 0): MessageHead | undefined {
  const body = endOfHead(bytes, from);
  if (body === undefined) return undefined;
  const [first = '', ...lines] = bytes.toString('utf8', from, body).split(/\r?\n/);
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (const line of lines) {
    const [, name, value] = /^([^\s:]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name && value !== undefined) {
      last = fields.has(name.toLowerCase()) ? undefined : name.toLowerCase();
      if (last) fields.set(last, value);
    } else if (last && /^[ \t]+\S/.test(line)) fields.set(last, `${fields.get(last)} ${line.trim()}`);
  }
  return { first, fields, body };
}

function endOfHead(bytes: Buffer, from: number): number | undefined {
  const within = bytes.subarray(from, from + longestHead);
  const usual = within.indexOf('\r\n\r\n');
  // Some tools end lines with less; but what stands in the body is none of the head's.
  const bare = within.subarray(0, usual === -1 ? undefined : usual).indexOf('\n\n');
  if (bare !== -1) return from + bare + 2;
  return usual === -1 ? undefined : from + usual + 4;
}
