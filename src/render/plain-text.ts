import { webAddress } from './address.ts';
import type { SafeHtml } from './safe-html.ts';

const escapes: Record<string, string> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' };
// Control characters mean nothing in HTML and are not allowed there.
const unprintable = /[\0-\x08\x0b\x0e-\x1f\x7f]/g;
const address = /\bhttps?:\/\/[^\s<>"„“”»«]+/gi;

/** A name in a paragraph that leads to a comment. */
export interface NameLink {
  from: number;
  to: number;
  href: string;
}

/** The lines of plain text, without what cannot be printed. */
export function linesOf(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').replace(unprintable, '').split('\n');
}

/** Plain text as paragraphs, one for each run of lines between blank ones. Nothing in it is markup. */
export function paragraphsOf(text: string): string[] {
  return linesOf(text)
    .join('\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** A paragraph of plain text: escaped, its line breaks kept, its addresses linked. */
export function paragraphHtml(text: string): SafeHtml {
  return paragraphWithNames(text, []);
}

/** The same with names that are links. @param names in their order */
export function paragraphWithNames(text: string, names: readonly NameLink[]): SafeHtml {
  let html = '';
  let at = 0;
  for (const { from, to, href } of names) {
    html += `${withAddresses(text.slice(at, from))}<a href="${escape(href)}">${escape(text.slice(from, to))}</a>`;
    at = to;
  }
  return `<p>${(html + withAddresses(text.slice(at))).replaceAll('\n', '<br>')}</p>` as SafeHtml;
}

function withAddresses(text: string): string {
  let html = '';
  let at = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const written = found.slice(0, lengthOfAddress(found));
    const href = webAddress(written);
    if (href === undefined) continue;
    html += escape(text.slice(at, index)) + link(href, written);
    at = index + written.length;
  }
  return html + escape(text.slice(at));
}

function link(href: string, written: string): string {
  return `<a href="${escape(href)}" rel="nofollow ugc noopener">${escape(written)}</a>`;
}

/** Without the signs of the sentence that the address ends; a closing bracket stays if the address opens one. */
function lengthOfAddress(found: string): number {
  let unopened = (found.match(/\)/g)?.length ?? 0) - (found.match(/\(/g)?.length ?? 0);
  let end = found.length;
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!/[.,;:!?'’‘…\]}*_]/.test(last)) break;
  }
  return end;
}

/** Text as it may stand in an element or an attribute. */
export function escape(text: string): string {
  return text.replace(/[&<"]/g, (sign) => escapes[sign] ?? '');
}
