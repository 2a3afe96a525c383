import { linkShare, nameOf, textOf } from '../page/dom.ts';
import { isRightsNotice } from '../matter/rights.ts';
import { furnitureText } from './furniture-marks.ts';

/** A paragraph, heading, list, picture or other piece of a page, measured once. */
export interface Block {
  element: Element;
  /** Its element's name. */
  name: string;
  text: string;
  /** Share of its text that stands in links, 0 to 1. */
  links: number;
}

const invitation =
  /^(?:\W*(?:mehr (?:zum thema|dazu)|lesen sie|siehe auch|hier geht es|hier (?:lesen|finden)|zum thema|video|fotostrecke|bilderstrecke|newsletter|read (?:more|also)|see also|related|watch|diskutieren sie|kommentieren)\b)/i;
const pager = /^\W*(?:seite|page)\s+\d+\s*(?:von|of|\/)\s*\d+(?![\p{L}\d])/iu;
const correction =
  /^(korrektur|anmerkung|anm\. ?d|hinweis der redaktion|aktualisierung|update|correction|editor['’]s note|clarification)\b/i;

export function toBlock(element: Element): Block {
  return { element, name: nameOf(element), text: textOf(element), links: linkShare(element) };
}

/** Whether a block is running text of some length and no list of links. */
export function isProse({ name, text, links }: Block): boolean {
  const least = name === 'p' ? 40 : /^(ul|ol|blockquote|pre|dl)$/.test(name) ? 150 : Infinity;
  return text.length >= least && links < 0.5;
}

/** Whether a block would be missed. */
export function isReading(block: Block): boolean {
  const { name, text, links, element } = block;
  if (name === 'figure') return true;
  if (name === 'hr' || text === '' || isFurnitureLine(block)) return false;
  if (/^h[1-6]$/.test(name)) return links < 0.9;
  if (/^(ul|ol|table)$/.test(name)) return links < 0.5;
  return links < 0.8 || element.hasAttribute('data-embed');
}

/** Whether a block invites to read or do something else, or only reserves rights. */
export function isFurnitureLine({ text, links, element }: Block): boolean {
  if (text.length < 250 && links > 0.5 && invitation.test(text)) return !element.hasAttribute('data-embed');
  return (text.length < 100 && (furnitureText.test(text) || pager.test(text))) || isRightsNotice(text);
}

/** Whether a text ends as sentences do; lines of names and dates under a headline do not. */
export function isSentence({ text }: Block): boolean {
  return text.length > 200 || /[.!?…:]["“”»«’)\]]*$/.test(text);
}

/** Whether a block means nothing at the end of a text: a rule, or a heading that is no sentence. */
export function isLooseEnd({ name, text }: Block): boolean {
  return name === 'hr' || (/^h[1-6]$/.test(name) && !/[^.]\.$/.test(text));
}

/** Whether a block beneath the text belongs to it for what it says. */
export function isCorrection({ name, text }: Block): boolean {
  return name === 'p' && correction.test(text);
}

/** Whether a list or table is there to lead elsewhere. */
export function isLinkList({ name, links }: Block): boolean {
  return /^(ul|ol|table)$/.test(name) && links >= 0.5;
}

/** Characters of text in blocks. */
export function lengthOf(blocks: Iterable<Block>): number {
  let sum = 0;
  for (const { text } of blocks) sum += text.length;
  return sum;
}
