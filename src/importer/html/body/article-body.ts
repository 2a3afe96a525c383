import { siteOf } from '../page/address.ts';
import { nameOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { textIn } from '../page/linked-data.ts';
import { isLooseEnd, lengthOf, toBlock } from './block.ts';
import { captionIn, isOrphanedCaption } from './caption.ts';
import { chooseBlocks } from './choose.ts';
import { joinDropCaps } from './drop-caps.ts';
import { openConsentBoxes, type Unloaded } from './consent-boxes.ts';
import type { StandInWords } from '../stand-in-words.ts';
import { linkEmbeds, type Embed } from './embeds.ts';
import { gatherFigures } from './figures.ts';
import { fillFigure } from './fill-figure.ts';
import { removeFurniture } from './furniture.ts';
import { unwrapLayoutLists, unwrapLayoutTables } from './layout-tables.ts';
import { leaveOutPageLines } from './leave-out.ts';
import { blocksIn, makeParagraphs } from './paragraphs.ts';
import { settleStrays } from './strays.ts';
import { readabilityVote } from './vote.ts';
import { leaveOutUnwritten } from './written-text.ts';

/** Brings a page into one shape: furniture gone, layout tables opened, figures gathered, all text in blocks. @returns what was embedded */
export function simplify(
  document: Document,
  base: string | undefined,
  words: StandInWords,
): { embedded: Embed[]; unloaded: Unloaded[] } {
  const unloaded = openConsentBoxes(document.body, words);
  removeFurniture(document);
  unwrapLayoutTables(document.body);
  unwrapLayoutLists(document.body);
  const embedded = linkEmbeds(document.body, base, words);
  gatherFigures(document.body, siteOf(base));
  joinDropCaps(document.body);
  makeParagraphs(document.body);
  return { embedded, unloaded };
}

/** The elements of an article's text, in their order. */
export interface Body {
  blocks: Element[];
  /** The same before lines of the page were left out. */
  chosen: Element[];
  /** Whether it is unsure where the article begins and ends. */
  uncertain: boolean;
}

/** Finds the article's text on a simplified page; where scripts were to write it, in what the head holds for machines. */
export function findBody(
  document: Document,
  headline: Element | undefined,
  head: Head,
  base: string | undefined,
): Body {
  const blocks = blocksIn(document.body).map(toBlock);
  const choice = chooseBlocks(blocks, readabilityVote(document, blocks), headline);
  if (lengthOf(choice.blocks) < 200) {
    const written = writtenBody(document, head);
    if (written.length > 0) return { blocks: written, chosen: written, uncertain: false };
  }
  const kept = leaveOutUnwritten(settleStrays(leaveOutPageLines(choice.blocks, base)), head);
  const text = kept.findIndex((block) => block.text.length > 300);
  const elements = kept.map(({ element }, at) =>
    at < text && isOrphanedCaption(element) ? toFigure(element) : element,
  );
  return {
    blocks: withoutLooseEnds(elements),
    chosen: choice.blocks.map(({ element }) => element),
    uncertain: choice.uncertain,
  };
}

/** A heading over nothing belonged to a box that is gone, unless it says a sentence; a rule at either end parts nothing. */
export function withoutLooseEnds(blocks: readonly Element[]): Element[] {
  const end = blocks.findLastIndex((block) => !isLooseEnd(toBlock(block))) + 1;
  const start = blocks.findIndex((block) => nameOf(block) !== 'hr');
  return start === -1 ? [] : blocks.slice(start, end);
}

function writtenBody(document: Document, { article }: Head): Element[] {
  const text = article['articleBody'];
  if (typeof text !== 'string' || text.length < 300) return [];
  return text
    .split(/\s*\n\s*/)
    .map((line) => textIn(line))
    .filter((line) => line !== undefined)
    .map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
}

function toFigure(paragraph: Element): Element {
  const caption = captionIn(paragraph, paragraph);
  const figure = paragraph.ownerDocument.createElement('figure');
  paragraph.replaceWith(figure);
  fillFigure(figure, [], caption);
  return figure;
}
