import { follows, nameOf, textOf } from '../page/dom.ts';
import { isFurnitureLine, isLinkList, isProse, isReading, lengthOf } from './block-kinds.ts';
import { commonRoot, densest, namedBody, proseIn, regionOf } from './region.ts';

/** Which blocks of a page make its article. */
export interface Choice {
  blocks: Element[];
  /** Whether neither the page nor Readability says clearly where the article begins and ends. */
  uncertain: boolean;
}

/**
 * Keeps what Readability kept, and within the article's container every other block that reads like text:
 * half a body lost is the worst that can happen, a stray line is not.
 */
export function chooseBlocks(
  blocks: readonly Element[],
  voted: ReadonlySet<Element>,
  found: Element | undefined,
): Choice {
  if (blocks.length === 0) return { blocks: [], uncertain: false };
  const headline = found && leadsText(found, blocks) ? found : undefined;
  const region = headline && regionOf(headline, blocks);
  const near = region ? blocks.filter((block) => region.contains(block)) : blocks;
  const trusted = trustedOf(near, voted, blocks);
  const prose = [...trusted].filter(isProse);
  const named = namedBody(region ?? blocks[0]!.ownerDocument.body, near);
  const core = named && proseIn(named, near) > 0.4 * lengthOf(prose) ? named : commonRoot(prose);
  const first = blocks.findIndex((block) => trusted.has(block) && isProse(block));
  const last = blocks.findLastIndex((block) => trusted.has(block) && isProse(block));
  const parents = new Set(prose.map((block) => block.parentElement));
  const isKept = (block: Element, at: number): boolean => {
    if (isFurnitureLine(block) || found?.contains(block) || block.contains(found ?? null)) return false;
    if (at < first && headline && !follows(headline, block)) return trusted.has(block) && nameOf(block) === 'figure';
    if (at < first && headline) return isOpening(block, first - at) || (trusted.has(block) && !isLinkList(block));
    if (trusted.has(block)) return !isLinkList(block) || isListOfText(block, blocks[at - 1]);
    if (!isReading(block)) return false;
    if (core === named && core?.contains(block)) return true;
    return at < last ? (core?.contains(block) ?? false) : isProse(block) && parents.has(block.parentElement);
  };
  const kept = withoutLooseEnds(blocks.filter(isKept));
  const rescued = lengthOf(kept.filter((block) => !voted.has(block)));
  return { blocks: kept, uncertain: core !== named && rescued > lengthOf(kept) / 2 };
}

/** Readability's choice, unless it passed by the text that follows the headline or most of it. */
function trustedOf(
  near: readonly Element[],
  voted: ReadonlySet<Element>,
  blocks: readonly Element[],
): ReadonlySet<Element> {
  const container = densest(near);
  const inRegion = near.filter((block) => voted.has(block) && isProse(block));
  const expected = container ? proseIn(container, near) : 0;
  if (inRegion.length > 0 && lengthOf(inRegion) >= 0.6 * expected) {
    const elsewhere = lengthOf(blocks.filter((block) => voted.has(block) && isProse(block))) - lengthOf(inRegion);
    return elsewhere > lengthOf(inRegion) ? new Set(near.filter((block) => voted.has(block))) : voted;
  }
  return new Set(near.filter((block) => container?.contains(block) && isReading(block)));
}

/** Some themes write the headline beneath the text; then its place says nothing. */
function leadsText(headline: Element, blocks: readonly Element[]): boolean {
  const prose = blocks.filter(isProse);
  return lengthOf(prose.filter((block) => follows(headline, block))) > 0.3 * lengthOf(prose);
}

/** Links that somebody put together for the text, under no heading that invites to read on. */
function isListOfText(list: Element, before: Element | undefined): boolean {
  return before !== undefined && !isFurnitureLine(before) && list.children.length <= 12 && lengthOf([list]) > 60;
}

/** Between headline and text: the picture, and text that may be the lead. */
function isOpening(block: Element, distance: number): boolean {
  return nameOf(block) === 'figure' ? distance < 12 : distance < 6 && (isProse(block) || isListOfPoints(block));
}

/** The gist of an article in two or three points. */
function isListOfPoints(block: Element): boolean {
  const items = [...block.children].map((item) => textOf(item).length);
  return (
    /^(ul|ol)$/.test(nameOf(block)) && isReading(block) && items.length > 0 && items.every((length) => length >= 40)
  );
}

/** A heading over nothing belonged to a box that is gone; a rule at either end parts nothing. */
export function withoutLooseEnds(blocks: readonly Element[]): Element[] {
  let end = blocks.length;
  while (end > 0 && /^(h[1-6]|hr)$/.test(nameOf(blocks[end - 1]!))) end -= 1;
  const start = blocks.findIndex((block) => nameOf(block) !== 'hr');
  return start === -1 ? [] : blocks.slice(start, end);
}
