import type { Overrides } from '../../reader.ts';
import { withoutLooseEnds } from '../body/article-body.ts';
import { toBlock } from '../body/block.ts';
import { leaveOutImprint } from '../body/leave-out.ts';
import { withoutRepeated } from '../body/repeated.ts';
import { all, nameOf, plain, textOf } from '../page/dom.ts';
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
  const framed = withoutRepeated(withoutPortraits(text, byline.authors), {
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
    ...(lead && { lead: withoutByline(lead.text, byline.authors) }),
    ...(byline.authors.length > 0 && { authors: byline.authors }),
    ...(credit && { credit }),
  };
  return { matter, inferred, blocks: withoutLooseEnds(blocks) };
}

/** Without pictures over the text that show who wrote it: their text for the blind is the name, perhaps with a house. */
function withoutPortraits(blocks: readonly Element[], authors: readonly string[]): Element[] {
  const start = blocks.findIndex((block) => textOf(block).length > 200);
  return blocks.filter((block, at) => at > start || !isPortraitOf(block, authors));
}

function isPortraitOf(block: Element, authors: readonly string[]): boolean {
  const [image, ...others] = all(block, 'img');
  if (!image || others.length > 0 || nameOf(block) !== 'figure' || textOf(block) !== '') return false;
  const alt = plain(image.getAttribute('alt') ?? '');
  return authors.some((name) => alt.startsWith(plain(name)) && alt.length <= plain(name).length + 6);
}

/** "… wieder lebendig. Von Anna Mohr": what the byline says is not said again. */
function withoutByline(lead: string, authors: readonly string[]): string {
  const [whole, said, end] = /^(.*[.!?…“”"»])\s+((?:von|by)\s[^.!?]{4,80})$/is.exec(lead) ?? [];
  return whole && authors.some((name) => end!.includes(name)) ? said! : lead;
}
