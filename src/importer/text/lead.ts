import type { ArticlePart } from './article-part.ts';
import type { Block } from './body.ts';

/** The lead, whether the page shows that it is one, and what follows it. */
export interface SplitLead {
  lead?: string;
  isSure: boolean;
  rest: readonly Block[];
}

/** "London – …", "Kleinbrück (dpa) – …" */
const placed = /^\p{Lu}[\p{L}./ -]{2,40}(\s*\([^)]{2,30}\))?\s+[–—-]\s+\p{Lu}/u;
/** "Wesenau, 3. März 2011. …", "Wesenau, den 3.3.2011 – …" */
const placedAndDated =
  /^\(?\p{Lu}[\p{L}./ -]{1,40}, (den )?\d{1,2}\. ?[\p{L}\d]{1,12}[. ] ?\d{4}\)?\s*[.:–—-]\s+\p{Lu}/u;
const hasDateline = (text: string) => placed.test(text) || placedAndDated.test(text);

/**
 * The first of several paragraphs is the lead, unless a dateline opens the text there. Sure of it is a page of the
 * kind that has one, or that puts its byline below, or a dateline before the next paragraph.
 */
export function splitLead(blocks: readonly Block[], { lines, from, to }: ArticlePart, hasLeads: boolean): SplitLead {
  const [first, second] = blocks;
  const isAlone = !second || blocks.filter(({ heading }) => !heading).length < 2;
  if (!first || isAlone || first.heading || hasDateline(first.text)) return { isSure: true, rest: blocks };
  const texts = lines.slice(from, to);
  const below = texts[texts.findIndex(({ text }) => text === first.text) + 1];
  const isSure = hasLeads || below?.kind === 'meta' || hasDateline(second.text);
  return { lead: first.text, isSure, rest: blocks.slice(1) };
}
