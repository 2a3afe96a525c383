import { constants, gunzipSync } from 'node:zlib';
import { decode } from '../decode.ts';

/** Packed bytes are looked into as far as this, so that no made-up archive unpacks to much while it is only being looked at. */
const packedLook = 8_192;
const known = new WeakMap<Uint8Array, string>();

/** How an export begins, as text, whether it is packed with gzip or not; empty for anything else that is packed. */
export function beginningOf(head: Uint8Array): string {
  const found = known.get(head) ?? read(head);
  known.set(head, found);
  return found;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function read(head: Uint8Array): string {
  if (!isGzip(head)) return decode(head.subarray(0, 65_536));
  try {
    return decode(gunzipSync(head.subarray(0, packedLook), { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    return '';
  }
}
