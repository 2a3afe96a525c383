import { isCreditLine } from '../matter/credit.ts';
import { all, isMarked, nameOf } from '../page/dom.ts';
import { isSentence, lengthOf, type Block } from './block.ts';
import { captionIn } from './caption.ts';
import { fillFigure } from './figures.ts';
import { isBoldElement } from './paragraphs.ts';

/** What heads, opens or quotes the text wherever it stands. */
const textual = /head|title|titel|frage|question|quote|zitat|dateline|intro|lead|vorspann|deck|standfirst/;

/**
 * Leaves out short lines that are no sentences and stand apart from the text in boxes of another kind: dates and names
 * beneath a headline, labels of teasers and players. One beneath a picture becomes its caption. Only where nearly all
 * of the text stands in boxes of one kind; a line between such boxes heads the next of them.
 */
export function settleStrays(blocks: readonly Block[]): Block[] {
  const paragraphs = blocks.filter(({ name }) => name === 'p');
  const kinds = Map.groupBy(paragraphs, ({ element }) => kindOf(element.parentElement));
  const [kind, inside] = [...kinds].sort((a, b) => lengthOf(b[1]) - lengthOf(a[1]))[0] ?? [];
  if (!inside || lengthOf(inside) < 0.8 * lengthOf(paragraphs)) return [...blocks];
  const boxes = new Set(inside.map(({ element }) => element.parentElement));
  const isStray = (block: Block) =>
    isShortLine(block) &&
    kindOf(block.element.parentElement) !== kind &&
    ![...boxes].some((box) => block.element.parentElement?.contains(box));
  const strays = new Set(blocks.filter(isStray));
  for (const { element } of strays) makeCaption(element);
  return blocks.filter((block) => !strays.has(block));
}

function isShortLine(block: Block): boolean {
  const { name, text, element } = block;
  if (!/^(?:p|dl)$/.test(name) || text.length > 80 || isSentence(block) || element.hasAttribute('data-embed'))
    return false;
  const isTextual = [element, element.parentElement].some((one) => one && isMarked(one, textual));
  return !isTextual && !isBoldElement(element) && !isCreditLine(text);
}

function makeCaption(line: Element): void {
  const figure = line.previousElementSibling;
  if (!figure || nameOf(figure) !== 'figure' || figure.querySelector('figcaption')) return;
  fillFigure(figure, all(figure, 'img'), captionIn(line, line));
}

/** Name and class of a box. */
function kindOf(box: Element | null): string {
  return box ? `${nameOf(box)} ${box.getAttribute('class')?.trim() ?? ''}` : '';
}
