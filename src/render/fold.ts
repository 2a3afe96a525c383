import type { SafeHtml } from './safe-html.ts';

/** A block of a comment, as folding sees it. */
export interface Block {
  words: number;
  /** Words of somebody else's; they do not count for what is shown of the comment. */
  isQuote: boolean;
}

/** A block, ready for the page. */
export interface Piece extends Block {
  html: SafeHtml;
}

/** Enough of a comment to know whether one wants the rest, and the least that is worth a fold. */
const enough = { words: 70, blocks: 2, wordsInBlocks: 40, rest: 40 };

/** How many blocks of a comment stand before the fold; all of them if it is not worth one. Blocks stay whole. */
export function blocksBeforeFold(blocks: readonly Block[]): number {
  let words = 0;
  let own = 0;
  const at = blocks.findIndex((block) => {
    if (words >= enough.words || (own >= enough.blocks && words >= enough.wordsInBlocks)) return true;
    if (block.isQuote) return false;
    words += block.words;
    own += 1;
    return false;
  });
  return at >= 0 && wordsOf(blocks.slice(at)) >= enough.rest ? at : blocks.length;
}

export function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
