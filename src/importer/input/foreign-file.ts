const archives: readonly [string, RegExp][] = [
  ['a RAR archive', /^Rar!\x1a/],
  ['a 7z archive', /^7z\xbc\xaf\x27\x1c/],
  ['packed with gzip', /^\x1f\x8b/],
  ['packed with bzip2', /^BZh\d/],
  ['packed with xz', /^\xfd7zXZ\0/],
  ['packed with Zstandard', /^\x28\xb5\x2f\xfd/],
  ['a tar archive', /^[^]{257}ustar/],
];
const documents: readonly [string, RegExp][] = [
  ['a PDF file', /^%PDF-/],
  ['a document of an office program', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['a picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP)/s],
];

/** What a file is that people take for a page, in a sentence with what to do; nothing for one that nobody would. */
export function foreignFile(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const find = (kinds: readonly [string, RegExp][]) => kinds.find(([, magic]) => magic.test(head))?.[0];
  const [archive, document] = [find(archives), find(documents)];
  if (archive !== undefined) return `It is ${archive}. Unpack it, and import what is in it.`;
  return document && `It is ${document}. Save the web page itself, or paste its text into a file.`;
}
