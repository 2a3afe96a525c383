import { follows } from '../page/dom.ts';
import { withAlike } from './alike.ts';
import {
  isCorrection,
  isFurnitureLine,
  isLinkList,
  isProse,
  isReading,
  isSentence,
  lengthOf,
  type Block,
} from './block.ts';
import { galleryIn } from './gallery.ts';
import { commonRoot, densest, namedBody, proseIn, regionOf, textAfter } from './region.ts';

/** Which blocks of a page make its article. */
export interface Choice {
  blocks: Block[];
  /** Whether neither the page nor Readability says clearly where the article begins and ends. */
  uncertain: boolean;
}

/**
 * Keeps what Readability kept, and within the article's container every other block that reads like text:
 * half a body lost is the worst that can happen, a stray line is not.
 */
export function chooseBlocks(blocks: readonly Block[], voted: ReadonlySet<Block>, found: Element | undefined): Choice {
  const body = blocks[0]?.element.ownerDocument.body;
  if (!body) return { blocks: [], uncertain: false };
  const headline = found && leadsText(found, blocks, voted) ? found : undefined;
  const region = headline ? regionOf(headline) : body;
  const known = trustedOf(blocks, voted, region, headline);
  const trusted = withAlike(known, blocks, region);
  const prose = [...trusted].filter(isProse);
  const named = namedBody(region, blocks);
  const core = named && proseIn(named, blocks) > 0.4 * lengthOf(prose) ? named : commonRoot(prose);
  const parents = new Set(prose.map(({ element }) => element.parentElement));

  const isAfter = ({ element }: Block) => !headline || follows(headline, element);
  const isNear = ({ element }: Block) => region.contains(element);
  const gallery = galleryIn(
    blocks.filter((block) => block.name === 'figure' && isNear(block) && isAfter(block)),
    lengthOf(prose),
  );
  const voteBegins = blocks.findIndex((block) => trusted.has(block) && isProse(block));
  const first = headline
    ? blocks.findIndex((block) => isAfter(block) && isNear(block) && isProse(block) && isSentence(block))
    : voteBegins;
  const last = blocks.findLastIndex((block) => trusted.has(block) && isProse(block));

  const isKept = (block: Block, at: number): boolean => {
    const { name, element } = block;
    if (isFurnitureLine(block) || (found && (found.contains(element) || element.contains(found)))) return false;
    if (gallery.has(block)) return true;
    if ((name === 'figure' || element.hasAttribute('data-embed')) && at < first + 4)
      return trusted.has(block) || (isAfter(block) && first - at < 12);
    if (at < first) return isAfter(block) && (isListOfPoints(block) || (trusted.has(block) && !isLinkList(block)));
    if (trusted.has(block)) return !isLinkList(block) || isListOfText(block, blocks[at - 1]);
    if (!isReading(block)) return false;
    if (core === named && core?.contains(element)) return true;
    if (at < last) return (core?.contains(element) ?? false) || (at < voteBegins && isNear(block));
    return (isCorrection(block) && isNear(block)) || (isProse(block) && parents.has(element.parentElement));
  };
  const kept = blocks.filter(isKept);
  const isAlike = (block: Block) => trusted.has(block) && !known.has(block);
  const rescued = lengthOf(kept.filter((block) => !voted.has(block) && !isAlike(block)));
  return { blocks: kept, uncertain: core !== named && rescued > lengthOf(kept) / 2 };
}

/** Readability's choice, unless it passed by the text that follows the headline or most of it. */
function trustedOf(
  blocks: readonly Block[],
  voted: ReadonlySet<Block>,
  region: Element,
  headline: Element | undefined,
): ReadonlySet<Block> {
  const near = headline ? textAfter(headline, blocks) : blocks;
  const container = densest(near);
  const inRegion = [...voted].filter(({ element }) => region.contains(element));
  const inside = lengthOf(inRegion.filter(isProse));
  if (inside > 0 && (!container || inside >= 0.6 * proseIn(container, near))) {
    return lengthOf([...voted].filter(isProse)) > 2 * inside ? new Set(inRegion) : voted;
  }
  return new Set(near.filter((block) => container?.contains(block.element) && isReading(block)));
}

/** Some themes write the headline beneath the text, and a wrong one may stand within it; then its place says nothing. */
function leadsText(headline: Element, blocks: readonly Block[], voted: ReadonlySet<Block>): boolean {
  const prose = blocks.filter(isProse);
  const after = new Set(prose.filter(({ element }) => follows(headline, element)));
  const kept = prose.filter((block) => voted.has(block));
  const keptBefore = lengthOf(kept.filter((block) => !after.has(block)));
  return lengthOf(after) > 0.3 * lengthOf(prose) && keptBefore <= Math.max(200, 0.1 * lengthOf(kept));
}

/** Links that somebody put together for the text, under no heading that invites to read on. */
function isListOfText({ element, text }: Block, before: Block | undefined): boolean {
  return before !== undefined && !isFurnitureLine(before) && element.children.length <= 12 && text.length > 60;
}

/** The gist of an article in two or three points. */
function isListOfPoints(block: Block): boolean {
  const items = [...block.element.children].map((item) => item.textContent.trim().length);
  return /^(ul|ol)$/.test(block.name) && isReading(block) && items.length > 0 && items.every((length) => length >= 40);
}
