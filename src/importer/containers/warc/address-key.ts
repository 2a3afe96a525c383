import { createHash } from 'node:crypto';
import { unwrapped } from '../../html/page/archived-address.ts';

const longest = 8_192;

/**
 * An address as archives are searched for it: without scheme and fragment, and without the web archive that
 * it was crawled from. Nothing for what is no address on the web.
 */
export function webAddress(written: string | undefined): string | undefined {
  const bare = written?.replace(/^<|>$/g, '') ?? '';
  const url = bare.length > longest ? null : URL.parse(unwrapped(bare));
  return url && /^https?:$/.test(url.protocol) ? `${url.host}${url.pathname}${url.search}` : undefined;
}

/** A number to find a text by, in a table too large for the texts themselves. Two texts may have one. */
export function keyOf(text: string): number {
  return createHash('sha1').update(text).digest().readUIntBE(0, 6);
}
