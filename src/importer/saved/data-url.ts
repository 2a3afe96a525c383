import { largestSaved } from './file-tree.ts';

/** The bytes in a `data:` address (RFC 2397). */
export function fromDataUrl(url: string): Uint8Array | undefined {
  const [, parameters, data] = /^data:([^,]*),(.*)$/s.exec(url) ?? [];
  if (data === undefined || data.length > largestSaved * 1.4) return undefined;
  const isBase64 = /;\s*base64\s*$/i.test(parameters!);
  return Buffer.from(isBase64 ? data : (decoded(data) ?? ''), isBase64 ? 'base64' : 'utf8');
}

/** Text without percent signs in it; nothing if they are broken. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
