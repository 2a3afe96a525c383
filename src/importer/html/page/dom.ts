import { saysMore } from './row.ts';
import { select } from './select.ts';

/** Runs of white space, and what is no plain space; single spaces stay as they are. */
const spaces = /[ \t\n\r\f\v]{2,}|[\t\n\r\f\v]/g;

const white = /\s+/g;

const blockNames = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul caption'
  ).split(' '),
);

/** Pages repeat their classes, and every rule asks for them: by id, and within that by class. */
const knownMarks = new Map<string, Map<string, readonly string[]>>();
const noMarks: readonly string[] = [];

/** An element's name in small letters. */
export function nameOf(node: Node): string {
  return ((node as { localName?: string }).localName ?? node.nodeName).toLowerCase();
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

/** Whether an element begins a line of its own. */
export function isBlock(node: Node): boolean {
  return isElement(node) && isBlockName(nameOf(node));
}

/** Whether elements of this name, in small letters, begin a line of their own. */
export function isBlockName(name: string): boolean {
  return blockNames.has(name);
}

/** The text as readers see it: white space collapsed, no-break spaces kept but at the edges. */
export function textOf(node: Node | null | undefined): string {
  return tidy(spoken(node));
}

/** The text with a space between all elements: lines of a byline often touch where styles keep them apart. */
export function looseText(node: Node): string {
  if (!isElement(node)) return node.nodeValue ?? '';
  return tidy([...node.childNodes].map(looseText).join(' '));
}

/** Whether a node says so many characters or more, white space left aside; what is longer is not read to its end. */
export function isLonger(node: ParentNode, most: number): boolean {
  return saysMore(node, most, lengthOfWords);
}

function lengthOfWords(text: string): number {
  return text.replace(white, '').length;
}

/** Collapses white space but no-break spaces, and trims both. */
export function tidy(text: string): string {
  return text.replace(spaces, ' ').trim();
}

/** Text for comparing: letters and digits in small, nothing else. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Class and id of an element as single words in small letters: `js-ArticleIntro` gives js, article, intro. */
export function marksOf(element: Element): readonly string[] {
  const written = element.getAttributeNode('class')?.value ?? '';
  const id = element.getAttributeNode('id')?.value ?? '';
  if (written === '' && id === '') return noMarks;
  let ofId = knownMarks.get(id);
  if (!ofId || ofId.size >= 5_000) {
    if (knownMarks.size >= 2_000) knownMarks.clear();
    knownMarks.set(id, (ofId = new Map<string, readonly string[]>()));
  }
  const known = ofId.get(written) ?? marksIn(`${written} ${id}`);
  ofId.set(written, known);
  return known;
}

function marksIn(written: string): string[] {
  return written
    .replace(/([a-zäöü\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zäöüß\d]+/)
    .filter(Boolean);
}

/** Whether one of the words in class or id matches. */
export function isMarked(element: Element, pattern: RegExp): boolean {
  return marksOf(element).some((mark) => pattern.test(mark));
}

/** The nearest element that fits, the element itself first. */
export function nearest(element: Element | null, fits: (one: Element) => boolean): Element | undefined {
  for (let at = element; at; at = at.parentElement) if (fits(at)) return at;
  return undefined;
}

/** Elements below a root, in the order of the document. */
export function all(root: ParentNode, selector: string): Element[] {
  return select(root, selector);
}

/** The elements that stand in none of the others. */
export function outermost(elements: readonly Element[]): Element[] {
  const known = new Set(elements);
  return elements.filter((one) => {
    for (let at = one.parentElement; at; at = at.parentElement) if (known.has(at)) return false;
    return true;
  });
}

/** Whether an element stands after another in the document, or within it. linkedom's own comparison goes by depth. */
export function follows(reference: Element, element: Element): boolean {
  const way = [...ancestors(reference)];
  let at: Element | null = element;
  for (; at && !way.includes(at.parentElement!); at = at.parentElement);
  if (!at || reference.contains(element)) return reference !== element && at !== null;
  const before = way[way.indexOf(at.parentElement!) - 1];
  for (let sibling = before?.nextElementSibling; sibling; sibling = sibling.nextElementSibling)
    if (sibling === at) return true;
  return false;
}

function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}

/** Share of an element's text that stands in links, 0 to 1. */
export function linkShare(element: Element): number {
  const text = textOf(element).length;
  if (text === 0) return 0;
  return all(element, 'a').reduce((sum, link) => sum + textOf(link).length, 0) / text;
}

/** Like `textContent`, with a space where a line breaks. */
function spoken(node: Node | null | undefined): string {
  if (!node) return '';
  if (!isElement(node)) return node.nodeValue ?? '';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isText(child)) text += child.data;
    else if (isElement(child)) text += nameOf(child) === 'br' || isBlock(child) ? ` ${spoken(child)} ` : spoken(child);
  }
  return text;
}
