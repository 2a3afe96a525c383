import type { Line } from './article-part.ts';
import { isMediaHead } from './furniture.ts';
import { endsSentence } from './line-kinds.ts';

/**
 * Whether a short line belongs to a picture or film rather than to the text: it stands below the
 * picture's credit or the word "Fotostrecke", or above a credit that has nothing below, or twice
 * around one, as pages with an enlarged view have it.
 */
export function isCaption(lines: readonly Line[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]];
  if (above && (above.kind === 'picture' || isMediaHead(above.text))) return true;
  if (below?.kind === 'picture' && endsSentence(lines[at]!.text)) return false;
  if (below?.kind === 'picture') return lines[at + 2]?.kind !== 'short' && lines.slice(0, at).some(isShort);
  const near = lines.slice(Math.max(0, at - 4), at + 5);
  return near.some(({ kind }) => kind === 'picture') && near.filter(({ text }) => text === lines[at]!.text).length > 1;
}

function isShort({ kind }: Line): boolean {
  return kind === 'short';
}
