import { follows, nameOf, textOf } from '../page/dom.ts';
import { isFurnitureLine, isLinkList, isProse, isReading, lengthOf } from './block-kinds.ts';
import { commonRoot, densest, namedBody, proseIn, regionOf, textAround } from './region.ts';

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
  const body = blocks[0]?.ownerDocument.body;
  if (!body) return { blocks: [], uncertain: false };
  const headline = found && leadsText(found, blocks) ? found : undefined;
  const region = headline ? regionOf(headline) : body;
  const trusted = trustedOf(blocks, voted, region, headline);
  const prose = [...trusted].filter(isProse);
  const named = namedBody(region, blocks);
  const core = named && proseIn(named, blocks) > 0.4 * lengthOf(prose) ? named : commonRoot(prose);
  const isAfter = (block: Element) => !headline || follows(headline, block);
  const voteBegins = blocks.findIndex((block) => trusted.has(block) && isProse(block));
  const textBegins = headline
    ? blocks.findIndex((block) => isAfter(block) && region.contains(block) && isProse(block))
    : -1;
  const first = textBegins === -1 ? voteBegins : Math.min(voteBegins, textBegins);
  const last = blocks.findLastIndex((block) => trusted.has(block) && isProse(block));
  const parents = new Set(prose.map((block) => block.parentElement));
  const isKept = (block: Element, at: number): boolean => {
    if (isFurnitureLine(block) || found?.contains(block) || block.contains(found ?? null)) return false;
    if (at < first)
      return nameOf(block) === 'figure'
        ? trusted.has(block) || (isAfter(block) && first - at < 12)
        : isAfter(block) && isOpening(block, trusted);
    if (trusted.has(block)) return !isLinkList(block) || isListOfText(block, blocks[at - 1]);
    if (!isReading(block)) return false;
    if (core === named && core?.contains(block)) return true;
    if (at < last) return (core?.contains(block) ?? false) || (at < voteBegins && region.contains(block));
    return isProse(block) && parents.has(block.parentElement);
  };
  const kept = withoutLooseEnds(blocks.filter(isKept));
  const rescued = lengthOf(kept.filter((block) => !voted.has(block)));
  return { blocks: kept, uncertain: core !== named && rescued > lengthOf(kept) / 2 };
}

/** Readability's choice, unless it passed by the text that follows the headline or most of it. */
function trustedOf(
  blocks: readonly Element[],
  voted: ReadonlySet<Element>,
  region: Element,
  headline: Element | undefined,
): ReadonlySet<Element> {
  const near = headline ? textAround(headline, blocks) : blocks;
  const container = densest(near);
  const inRegion = blocks.filter((block) => voted.has(block) && region.contains(block));
  const inside = lengthOf(inRegion.filter(isProse));
  if (inside > 0 && (!container || inside >= 0.6 * proseIn(container, near))) {
    const everywhere = lengthOf(blocks.filter((block) => voted.has(block) && isProse(block)));
    return everywhere > 2 * inside ? new Set(inRegion) : voted;
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

/** What may stand between headline and text: the gist in points, and what Readability kept. */
function isOpening(block: Element, trusted: ReadonlySet<Element>): boolean {
  return isListOfPoints(block) || (trusted.has(block) && !isLinkList(block));
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
