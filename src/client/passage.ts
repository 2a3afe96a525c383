import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { textDirective } from './text-directive.ts';

/** What somebody selected in one text. */
export interface Passage {
  /** The text it stands in: an article's, or a comment's. */
  root: HTMLElement;
  range: Range;
  /** As one quotes it. */
  text: string;
}

/** The selected passage, if it lies within one text. */
export function selectedPassage(): Passage | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const { startContainer, endContainer } = range;
  const begins = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const root = begins?.closest<HTMLElement>('.prose, .said');
  if (!root) return undefined;
  if (!root.contains(endContainer)) {
    // Three clicks select up to the beginning of what follows.
    const beyond = document.createRange();
    beyond.setStartAfter(root);
    beyond.setEnd(range.endContainer, range.endOffset);
    if (beyond.toString().trim()) return undefined;
    range.setEnd(root, root.childNodes.length);
  }
  const text = selection
    .toString()
    .trim()
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
  return text ? { root, range, text } : undefined;
}

/** An address with a text fragment that lands at the passage; as it is if no fragment tells the passage from others. */
export function passageLink(address: string, range: Range): string {
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:${textDirective(fragment)}`;
}
