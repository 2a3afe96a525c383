import type { Comment } from '../model/thread.ts';
import { commentTree } from './comment-tree.ts';
import { blocksBeforeFold, wordsOf, type Piece } from './fold.ts';
import type { Loss } from './loss.ts';
import { linesOf } from './plain-text.ts';
import { print } from './print.ts';
import { readHtml } from './quotes/html-quotes.ts';
import type { QuoteLink } from './quotes/quote-link.ts';
import { paragraphPieces, piecesOfParts } from './quotes/text-pieces.ts';
import { readText } from './quotes/text-quotes.ts';
import type { SafeHtml } from './safe-html.ts';
import { isElement } from './tree.ts';
import { countWords, readableText } from './words.ts';

/** What somebody said, ready for the page. */
export interface RenderedComment {
  /** All of it, or what stands before the fold; empty for a removed comment. */
  head: SafeHtml;
  /** What stands behind the fold of a long comment. */
  rest?: SafeHtml;
  restWords: number;
  /** Whether nothing in it can be seen. */
  isEmpty: boolean;
  losses: Loss[];
}

/** For each quotation of a comment, in the order in which `readComment` finds them, where it leads if it leads anywhere. */
export type QuoteLinks = readonly (QuoteLink | undefined)[];

/**
 * Turns a comment into HTML: `text` as it was typed, `html` as far as `comment-policy.ts` goes. Quotes that have a link
 * look quoted and lead to their source; so do lines with `>` below "Zitat von …", though nowhere.
 */
export function renderComment({ text, html }: Pick<Comment, 'text' | 'html'>, links: QuoteLinks = []): RenderedComment {
  const losses: Loss[] = [];
  const pieces = html === undefined ? piecesOfText(text ?? '', links) : piecesOfHtml(html, links, losses);
  const fold = blocksBeforeFold(pieces);
  const rest = pieces.slice(fold);
  return {
    head: join(pieces.slice(0, fold)),
    ...(rest.length > 0 && { rest: join(rest) }),
    restWords: wordsOf(rest),
    isEmpty: !pieces.some((piece) => visible.test(piece.html.replace(/<[^>]*>/g, ''))),
    losses,
  };
}

/** Letters, digits and signs; marks and blanks alone show nothing. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

function piecesOfText(text: string, links: QuoteLinks): Piece[] {
  return piecesOfParts(readText(text).parts, links);
}

function piecesOfHtml(html: string, links: QuoteLinks, losses: Loss[]): Piece[] {
  const tree = commentTree(html, losses);
  if (!tree) return asTyped(html);
  if (links.length > 0) readHtml(tree).quotes.forEach(({ lead }, at) => links[at] && lead(links[at]));
  return tree.children
    .filter((node) => isElement(node))
    .map((block) => ({
      html: print({ type: 'root', children: [block] }),
      words: countWords(readableText(block)),
      isQuote: block.tagName === 'blockquote',
    }));
}

function asTyped(text: string): Piece[] {
  return paragraphPieces(
    linesOf(text).map((line) => ({ text: line, names: [] })),
    [],
  );
}

function join(pieces: readonly Piece[]): SafeHtml {
  return pieces.map(({ html }) => html).join('') as SafeHtml;
}
