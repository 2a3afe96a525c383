import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { textAround } from './text-around.ts';
import { asWritten, textDirective } from './text-directive.ts';

/** What somebody selected in one text. */
export interface Passage {
  /** The text it stands in: an article's, or a comment's. */
  root: HTMLElement;
  range: Range;
  /** With its line breaks, which a range does not know. */
  text: string;
}

/** The selected passage, if it lies within one text. */
export function selectedPassage(): Passage | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const root = textAround(selection);
  if (!root || !endsIn(root, range)) return undefined;
  const text = selection.toString();
  return text.trim() ? { root, range, text } : undefined;
}

/** Three clicks select up to the beginning of what follows; that counts as the end of the text. */
function endsIn(root: HTMLElement, range: Range): boolean {
  if (root.contains(range.endContainer)) return true;
  const beyond = document.createRange();
  beyond.setStartAfter(root);
  beyond.setEnd(range.endContainer, range.endOffset);
  if (beyond.toString().trim()) return false;
  range.setEnd(root, root.childNodes.length);
  return true;
}

/**
 * A passage as one quotes it, by whole words, and its address: with a text fragment that lands there, or as it is
 * where no fragment tells the passage from others.
 */
export function quotable({ range, text }: Passage, address: string): { text: string; address: string } {
  const words = range.cloneRange();
  const { status, fragment } = generateFragmentFromRange(words);
  const before = textBetween(words.startContainer, words.startOffset, range.startContainer, range.startOffset);
  const after = textBetween(range.endContainer, range.endOffset, words.endContainer, words.endOffset);
  return {
    text: tidy(before + text + after),
    address:
      status === GenerateFragmentStatus.SUCCESS && fragment
        ? `${address}${address.includes('#') ? '' : '#'}:~:${textDirective(asWritten(fragment, words.toString()))}`
        : address,
  };
}

function textBetween(...[start, from, end, to]: [Node, number, Node, number]): string {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  return range.toString();
}

/** One line break between paragraphs, one space between words. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
}
