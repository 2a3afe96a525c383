import type { Comment } from '../model/thread.ts';
import { webAddress } from './address.ts';
import { focusCode } from './below/code.ts';
import { settleDepth } from './below/depth.ts';
import { settleLinks } from './below/links.ts';
import { settleParagraphs } from './below/paragraphs.ts';
import { caps } from './cost/caps.ts';
import { htmlExcess } from './cost/html-cost.ts';
import type { Loss } from './loss.ts';
import { sanitiseComment } from './sanitise.ts';
import type { Root } from './tree.ts';

/** A comment's HTML as far as `comment-policy.ts` goes, its text in paragraphs; undefined where there is too much of it. */
export function commentTree(html: NonNullable<Comment['html']>, losses: Loss[]): Root | undefined {
  const unsafe: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const excess = html.length > caps.comment ? 'too-large' : htmlExcess(unsafe);
  if (excess) {
    losses.push({ kind: excess, detail: String(html.length) });
    return undefined;
  }
  const tree = sanitiseComment(unsafe, losses);
  settleDepth(tree);
  settleParagraphs(tree);
  settleLinks(tree, webAddress, ['nofollow', 'ugc', 'noopener']);
  focusCode(tree);
  return tree;
}
