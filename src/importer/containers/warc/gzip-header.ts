const flags = { checksum: 2, extra: 4, name: 8, comment: 16 };

/** Bytes of the header of a gzip member (RFC 1952, section 2.3); nothing if none begins here. */
export function gzipHeaderLength(bytes: Buffer): number | undefined {
  if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || bytes[3]! > 31) return undefined;
  const flag = bytes[3]!;
  let at = 10;
  if (flag & flags.extra) at += 2 + bytes.readUInt16LE(at);
  for (const text of [flags.name, flags.comment]) {
    if (!(flag & text)) continue;
    const end = bytes.indexOf(0, at);
    if (end === -1) return undefined;
    at = end + 1;
  }
  if (flag & flags.checksum) at += 2;
  return at < bytes.length ? at : undefined;
}

/** Where the next gzip member may begin; -1 if nowhere. */
export function nextGzipMember(bytes: Buffer): number {
  for (let at = bytes.indexOf(0x1f); at !== -1; at = bytes.indexOf(0x1f, at + 1)) {
    if (gzipHeaderLength(bytes.subarray(at)) !== undefined) return at;
  }
  return -1;
}
