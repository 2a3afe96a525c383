import type { ArticlePart } from './article-part.ts';
import type { Block } from './body.ts';

/** The lead, whether the page shows that it is one, and what follows it. */
export interface SplitLead {
  lead?: string;
  isSure: boolean;
  rest: readonly Block[];
}

const dateline = /^\p{Lu}[\p{L}./ -]{2,40}(\s*\([^)]{2,30}\))?\s+[–—-]\s+\p{Lu}/u;

/**
 * The first of several paragraphs is the lead. Sure of it is a page that puts its byline below, or
 * a place ("London – …") before the next paragraph.
 */
export function splitLead(blocks: readonly Block[], { lines, from, to }: ArticlePart): SplitLead {
  const [first, second] = blocks;
  if (!first || !second || first.heading || blocks.filter(({ heading }) => !heading).length < 2) return { isSure: true, rest: blocks };
  if (dateline.test(first.text)) return { isSure: true, rest: blocks };
  const texts = lines.slice(from, to);
  const below = texts[texts.findIndex(({ text }) => text === first.text) + 1];
  return { lead: first.text, isSure: below?.kind === 'meta' || dateline.test(second.text), rest: blocks.slice(1) };
}
