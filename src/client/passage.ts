import { placedPassage } from './page-text.ts';
import { textAround } from './text-around.ts';
import { textDirective, textFragment, wholeWords } from './text-fragment.ts';

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
 * A passage as one quotes it, by whole words, and its address with a text fragment that lands there.
 * @param isElsewhere of comments that stand on another page than that address
 */
export function quotable(
  { range, text }: Passage,
  address: string,
  isElsewhere: (comment: Element) => boolean,
): { text: string; address: string } {
  const selected = placedPassage(range, isElsewhere);
  const words = wholeWords(selected);
  const before = words.text.slice(words.from, Math.max(words.from, selected.from));
  const after = words.text.slice(Math.min(words.to, selected.to), words.to);
  const directive = textDirective(textFragment(words));
  return { text: tidy(before + text + after), address: `${address}${address.includes('#') ? '' : '#'}:~:${directive}` };
}

/** One line break between paragraphs, one space between words. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
}
