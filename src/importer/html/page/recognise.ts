import { decode } from '../../decode.ts';

const opening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|frameset)\b/i;
/** A piece of a page, as tools keep the text of an article: one element after the other, and nothing else. */
const piece = /^\s*<(?:section|article|main|div|p|h[1-6])\b[^>]*>[^]*<\/[a-z][a-z\d]*>\s*$/i;
const pageTag = /<(?:html|head|body|article|main)\b[^>]*>/i;
const anyTag = /<\/?(?:p|div|span|table|tr|td|a|br|h[1-6]|img|ul|li|meta|link|script|section)\b[^>]*>/gi;

/** Whether bytes hold a web page: it begins like one, or its first part is full of page markup. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = decode(bytes.subarray(0, 65_536));
  if (opening.test(head) || piece.test(head)) return true;
  const tags = head.match(anyTag)?.length ?? 0;
  return pageTag.test(head) ? tags >= 3 : tags >= 20;
}
