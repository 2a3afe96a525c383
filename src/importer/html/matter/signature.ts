import type { Overrides } from '../../reader.ts';
import { withoutLooseEnds } from '../body/article-body.ts';
import { toBlock } from '../body/block.ts';
import { leaveOutImprint } from '../body/leave-out.ts';
import { withoutRepeated } from '../body/repeated.ts';
import { nameOf, textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { findByline } from './byline.ts';
import { withLoneName } from './lone-name.ts';
import { creditInDateline, takeCredit } from './credit.ts';
import { splitHeadline } from './kicker.ts';
import { findLead } from './lead.ts';
import { titleClaims } from './title-claims.ts';

/** What frames a text: headline and kicker, lead, authors, agency line; and the text without them. */
export interface Signed {
  matter: Overrides;
  inferred: string[];
  blocks: Element[];
}

/**
 * Reads what frames the text of an article and takes it out of its blocks.
 * @param marked whom the page names in elements marked for it
 * @param isLater whether it is a later page of an article: its text goes on, and nothing sums it up
 */
export function readSignature(
  document: Document,
  head: Head,
  headline: Element | undefined,
  found: readonly Element[],
  isLater: boolean,
  marked: readonly string[],
): Signed {
  const byline = withLoneName(findByline(document, headline, head, marked), found, head.site);
  const split = headline ? splitHeadline(headline, head) : undefined;
  const title = split?.title || titleClaims(head)[0];
  const opening = {
    texts: [title, split?.kicker, textOf(headline), head.site],
    elements: [headline, ...byline.lines],
    names: byline.authors,
  };
  const text = withoutRepeated(found, opening);
  const lead = isLater ? undefined : findLead(document, headline, head, text);
  const framed = withoutRepeated(text, {
    ...opening,
    texts: [...opening.texts, lead?.text],
    elements: [lead?.element],
  });
  const blocks = leaveOutImprint(framed.map(toBlock), byline.authors).map(({ element }) => element);
  const credit = takeCredit(blocks) ?? creditInDateline(blocks.find((block) => nameOf(block) === 'p'));
  const guessed = { title: !split?.title, kicker: split?.inferred, lead: lead?.inferred };
  const inferred = Object.entries(guessed).flatMap(([field, isGuess]) => (isGuess ? [field] : []));
  const matter: Overrides = {
    ...(title && { title }),
    ...(split?.kicker && { kicker: split.kicker }),
    ...(lead && { lead: lead.text }),
    ...(byline.authors.length > 0 && { authors: byline.authors }),
    ...(credit && { credit }),
  };
  return { matter, inferred, blocks: withoutLooseEnds(blocks) };
}
