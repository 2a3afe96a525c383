import { nameOf, textOf } from '../page/dom.ts';
import { captionIn, isOrphanedCaption } from './caption.ts';
import { chooseBlocks, type Choice } from './choose.ts';
import { linkEmbeds, type Embed } from './embeds.ts';
import { fillFigure, gatherFigures } from './figures.ts';
import { removeFurniture } from './furniture.ts';
import { unwrapLayoutTables } from './layout-tables.ts';
import { blocksIn, makeParagraphs } from './paragraphs.ts';
import { readabilityVote } from './vote.ts';

/** Brings a page into one shape: furniture gone, layout tables opened, figures gathered, all text in blocks. @returns what was embedded */
export function simplify(document: Document, base: string | undefined): Embed[] {
  removeFurniture(document);
  unwrapLayoutTables(document.body);
  const embedded = linkEmbeds(document.body, base);
  gatherFigures(document.body);
  makeParagraphs(document.body);
  return embedded;
}

/** Finds the article's blocks on a simplified page. */
export function findBody(document: Document, headline: Element | undefined): Choice {
  const blocks = blocksIn(document.body).filter((block) => nameOf(block) !== 'noscript');
  const choice = chooseBlocks(blocks, readabilityVote(document, blocks), headline);
  const text = choice.blocks.findIndex((block) => textOf(block).length > 300);
  return {
    ...choice,
    blocks: choice.blocks.map((block, at) => (at < text && isOrphanedCaption(block) ? toFigure(block) : block)),
  };
}

function toFigure(paragraph: Element): Element {
  const caption = captionIn(paragraph, paragraph);
  const figure = paragraph.ownerDocument.createElement('figure');
  paragraph.replaceWith(figure);
  fillFigure(figure, [], caption);
  return figure;
}
