import type { Comment } from '../model/thread.ts';
import { webAddress } from './address.ts';
import { focusCode } from './below/code.ts';
import { settleLinks } from './below/links.ts';
import { settleParagraphs } from './below/paragraphs.ts';
import { caps } from './cost/caps.ts';
import { htmlExcess } from './cost/html-cost.ts';
import { blocksBeforeFold, wordsOf, type Block } from './fold.ts';
import type { Loss } from './loss.ts';
import { paragraphHtml, paragraphsOf } from './plain-text.ts';
import { print } from './print.ts';
import type { SafeHtml } from './safe-html.ts';
import { sanitiseComment } from './sanitise.ts';
import { isElement, type Root } from './tree.ts';
import { countWords, readableText } from './words.ts';

/** What somebody said, ready for the page. */
export interface RenderedComment {
  /** All of it, or what stands before the fold; empty for a removed comment. */
  head: SafeHtml;
  /** What stands behind the fold of a long comment. */
  rest?: SafeHtml;
  restWords: number;
  losses: Loss[];
}

interface Piece extends Block {
  html: SafeHtml;
}

/** Turns a comment into HTML: `text` as it was typed, `html` as far as `comment-policy.ts` goes. */
export function renderComment({ text, html }: Pick<Comment, 'text' | 'html'>): RenderedComment {
  const losses: Loss[] = [];
  const pieces = html === undefined ? piecesOfText(text ?? '') : piecesOfHtml(html, losses);
  const fold = blocksBeforeFold(pieces);
  const rest = pieces.slice(fold);
  return {
    head: join(pieces.slice(0, fold)),
    ...(rest.length > 0 && { rest: join(rest) }),
    restWords: wordsOf(rest),
    losses,
  };
}

function piecesOfText(text: string): Piece[] {
  return paragraphsOf(text).map((paragraph) => ({
    html: paragraphHtml(paragraph),
    words: countWords(paragraph),
    isQuote: false,
  }));
}

function piecesOfHtml(html: string, losses: Loss[]): Piece[] {
  const unsafe: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const excess = html.length > caps.comment ? 'too-large' : htmlExcess(unsafe);
  if (excess) {
    losses.push({ kind: excess, detail: String(html.length) });
    return piecesOfText(html);
  }
  const tree = sanitiseComment(unsafe, losses);
  settleParagraphs(tree);
  settleLinks(tree, webAddress, ['nofollow', 'ugc', 'noopener']);
  focusCode(tree);
  return tree.children
    .filter((node) => isElement(node))
    .map((block) => ({
      html: print({ type: 'root', children: [block] }),
      words: countWords(readableText(block)),
      isQuote: block.tagName === 'blockquote',
    }));
}

function join(pieces: readonly Piece[]): SafeHtml {
  return pieces.map(({ html }) => html).join('') as SafeHtml;
}
