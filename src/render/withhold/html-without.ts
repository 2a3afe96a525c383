import { commentTree } from '../comment-tree.ts';
import { print } from '../print.ts';
import { readHtml } from '../quotes/html-quotes.ts';
import { elements, textOf, type Element, type Parent } from '../tree.ts';
import { sign, withoutNames, type SoughtName } from './names.ts';
import type { Cuts } from './text-without.ts';

interface Without {
  cuts: Cuts;
  names: readonly SoughtName[];
  /** What to do with each text in it. */
  without: (text: string) => string;
}

/** Whether HTML holds one of the names, in its text, in an attribute, or written in references such as `&uuml;`. */
export function isNamedInHtml(html: string, names: readonly SoughtName[]): boolean {
  const isIn = (text: string) => withoutNames(text, names) !== text;
  if (isIn(html)) return true;
  const tree = html.includes('&') ? commentTree(html, []) : undefined;
  return tree !== undefined && isIn(textOf(tree));
}

/**
 * A comment in HTML without some of its quotations and names. Where there are any it comes back as our pages would
 * print it, for what they leave out may hold a name too.
 */
export function htmlWithout(html: string, { cuts, names, without }: Without): string {
  const tree = commentTree(html, []);
  // Too much to be parsed is shown as text, signs and all.
  if (!tree) return without(html);
  const whole = print(tree);
  for (const [at, { cut }] of readHtml(tree).quotes.entries()) {
    const found = cuts.get(at);
    if (found) cut(sign, found.lines);
  }
  for (const link of elements(tree)) {
    if (link.tagName === 'a' && leadsTo(link, names)) delete link.properties['href'];
  }
  rewriteTexts(tree, without);
  const left = print(tree);
  return left === whole && !isNamedInHtml(html, names) ? html : left;
}

/** Whether a link bears one of the names, or its address does. */
function leadsTo(link: Element, names: readonly SoughtName[]): boolean {
  const address = link.properties['href'] ?? '';
  return [textOf(link), address, readable(address)].some((text) => withoutNames(text, names) !== text);
}

function rewriteTexts(parent: Parent, change: (text: string) => string): void {
  for (const child of parent.children) {
    if (child.type === 'text') child.value = change(child.value);
    else if (child.type === 'element') rewriteTexts(child, change);
  }
}

/** An address as one reads a name in it. */
function readable(address: string): string {
  const words = address.replace(/[-_+]/g, ' ');
  try {
    return decodeURIComponent(words);
  } catch {
    // A per cent sign that is none stays what it is.
    return words;
  }
}
