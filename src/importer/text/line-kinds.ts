import { agencyCredit } from './agency-credit.ts';
import { isFurniture, isLinkListHead, isPictureCredit } from './furniture.ts';
import { wordsOf } from './lines.ts';
import { bylineIn, isDateLine } from './meta-lines.ts';

/**
 * What a line of an article's part of the page is.
 * `prose`: a paragraph, by its length or because it ends a sentence. `short`: a headline, a caption, a link.
 */
export type LineKind = 'blank' | 'furniture' | 'links' | 'picture' | 'meta' | 'prose' | 'short';

export function kindOf(line: string): LineKind {
  if (line === '') return 'blank';
  if (isLinkListHead(line)) return 'links';
  if (isFurniture(line) || !/\p{L}/u.test(line)) return 'furniture';
  if (agencyCredit(line)?.certain) return 'meta';
  if (isPictureCredit(line)) return 'picture';
  if (isDateLine(line) || bylineIn(line)) return 'meta';
  return isProse(line) ? 'prose' : 'short';
}

/** Whether a line reads as a paragraph rather than as a headline, which is one sentence at most. */
function isProse(line: string): boolean {
  const count = wordsOf(line).length;
  if (count >= 25) return true;
  const isSeveral = /\p{Ll}{2}[.!?]["“”»«'’)]*\s+["„»]?\p{Lu}/u.test(line);
  if (isSeveral) return count >= (endsSentence(line) ? 5 : 8);
  return endsSentence(line) && count >= (/[?!]["“”»«'’)]*$/.test(line) ? 18 : 6);
}

/** Whether a line ends as sentences do. */
export function endsSentence(line: string): boolean {
  return /[.!?…]["“”»«›‹'’)\]]*$/.test(line);
}
