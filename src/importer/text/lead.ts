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
 * The first of several paragraphs is the lead. Sure of it is a page of the kind that has one, or that
 * puts its byline below, or a place ("London – …") before the next paragraph.
 */
export function splitLead(blocks: readonly Block[], { lines, from, to }: ArticlePart, hasLeads: boolean): SplitLead {
  const [first, second] = blocks;
  const isAlone = !second || blocks.filter(({ heading }) => !heading).length < 2;
  if (!first || isAlone || first.heading || dateline.test(first.text)) return { isSure: true, rest: blocks };
  const texts = lines.slice(from, to);
  const below = texts[texts.findIndex(({ text }) => text === first.text) + 1];
  const isSure = hasLeads || below?.kind === 'meta' || dateline.test(second.text);
  return { lead: first.text, isSure, rest: blocks.slice(1) };
}
