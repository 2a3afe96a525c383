const kinds: [RegExp, string][] = [
  [/^\xff\xd8\xff/, 'jpg'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^[^]{4}ftypavi[fs]/, 'avif'],
];
const svg = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i;
const active =
  /<script|<foreignObject|<iframe|<!ENTITY|\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|gif|webp))[^\s"'>]|javascript:|@import|url\(\s*["']?\s*(?!#)[^)]/i;

/** The file ending for a picture, told by its first bytes; nothing for what is no picture, or a drawing that acts or loads. */
export function pictureEnding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const kind = kinds.find(([magic]) => magic.test(head))?.[1];
  if (kind) return kind;
  if (!svg.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))) return undefined;
  return active.test(Buffer.from(bytes).toString('utf8')) ? undefined : 'svg';
}
