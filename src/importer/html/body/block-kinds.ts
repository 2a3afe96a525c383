import { linkShare, nameOf, textOf } from '../page/dom.ts';
import { isRightsNotice } from '../matter/rights.ts';
import { furnitureText } from './furniture-marks.ts';

const invitation =
  /^(?:\W*(?:mehr (?:zum thema|dazu)|lesen sie|siehe auch|hier geht es|hier (?:lesen|finden)|zum thema|video|fotostrecke|bilderstrecke|newsletter|read (?:more|also)|see also|related|watch|diskutieren sie|kommentieren)\b)/i;

/** Whether a block is running text of some length and no list of links. */
export function isProse(block: Element): boolean {
  const name = nameOf(block);
  const least = name === 'p' ? 40 : /^(ul|ol|blockquote|pre|dl)$/.test(name) ? 150 : Infinity;
  return textOf(block).length >= least && linkShare(block) < 0.5;
}

/** Whether a block would be missed. */
export function isReading(block: Element): boolean {
  const text = textOf(block);
  const name = nameOf(block);
  if (name === 'figure') return true;
  if (name === 'hr' || text === '' || isFurnitureLine(block)) return false;
  if (/^h[1-6]$/.test(name)) return linkShare(block) < 0.9;
  if (name === 'ul' || name === 'ol' || name === 'table') return linkShare(block) < 0.5;
  return linkShare(block) < 0.8 || block.hasAttribute('data-embed');
}

/** Whether a block invites to read or do something else, or only reserves rights. */
export function isFurnitureLine(block: Element): boolean {
  const text = textOf(block);
  if (text.length < 250 && invitation.test(text) && linkShare(block) > 0.5) return !block.hasAttribute('data-embed');
  return (text.length < 60 && furnitureText.test(text)) || isRightsNotice(text);
}

/** Whether a list or table is there to lead elsewhere. */
export function isLinkList(block: Element): boolean {
  return /^(ul|ol|table)$/.test(nameOf(block)) && linkShare(block) >= 0.5;
}

/** Characters of text in blocks. */
export function lengthOf(blocks: Iterable<Element>): number {
  let sum = 0;
  for (const block of blocks) sum += textOf(block).length;
  return sum;
}
