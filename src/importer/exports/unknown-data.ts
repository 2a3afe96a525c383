import { beginningOf } from './head.ts';

/** What a file of data is that nobody here can read, in a sentence; nothing for what may be a text. */
export function unknownData(bytes: Uint8Array): string | undefined {
  const beginning = beginningOf(bytes.subarray(0, 65_536)).replace(/^\uFEFF/, '');
  const kind = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(beginning)
    ? 'JSON'
    : /^\s*<\?xml\s/.test(beginning)
      ? 'XML'
      : undefined;
  return kind && `It is ${kind}, but no export of a tool or version that is known here. --help names those that are.`;
}
