import { isCreditLine } from '../matter/credit.ts';
import { isLoneName } from '../matter/lone-name.ts';
import { all, isMarked, nameOf, plain, textOf } from '../page/dom.ts';
import { isProse, isSentence, lengthOf, type Block } from './block.ts';
import { captionIn } from './caption.ts';
import { fillFigure } from './fill-figure.ts';
import { isEntryHour } from './live-entries.ts';
import { isBoldElement, isItalic } from './paragraphs.ts';

/** What heads, opens or quotes the text wherever it stands. */
const textual =
  /^(?:(?:sub|cross|inter|section|zwischen)?(?:head(?:ing|line)?s?|hed|title|titel|titre|ueberschrift|überschrift)|frage|question|\w*quote|zitat|dateline|\w*intro\w*|lead\w*|vorspann|deck|standfirst)$/;

/**
 * Leaves out short lines that are no sentences and stand apart from the text in boxes of another kind: dates and names
 * beneath a headline, labels of teasers and players. One beneath a picture becomes its caption. Only where two thirds
 * of the text stand in boxes of one kind; a line between such boxes heads the next of them.
 */
export function settleStrays(blocks: readonly Block[]): Block[] {
  const paragraphs = blocks.filter(({ name }) => name === 'p');
  const kinds = Map.groupBy(paragraphs, ({ element }) => kindOf(element.parentElement));
  const [kind, inside] = [...kinds].sort((a, b) => lengthOf(b[1]) - lengthOf(a[1]))[0] ?? [];
  if (!inside || lengthOf(inside) < 0.65 * lengthOf(paragraphs)) return [...blocks];
  const around = ancestorsOf(inside);
  const isApart = ({ element }: Block) =>
    kindOf(element.parentElement) !== kind && !around.has(element.parentElement!) && nameOf(element) !== 'figure';
  const apart = new Set(blocks.filter(isApart));
  const teasers = new Set(teasersIn(apart, around));
  const isText = (block: Block) => isProse(block) && isSentence(block);
  const [text, end] = [blocks.findIndex(isText), blocks.findLastIndex(isText)];

  return blocks.filter((block, at) => {
    const legend = isLegend(block, blocks[at - 1]) && at > text ? blocks[at - 1]!.element : undefined;
    const beneath = apart.has(block) && isBeneath(block, blocks.slice(Math.max(0, at - 3), at));
    const isStray = apart.has(block) && (isShortLine(block, at > end) || teasers.has(block));
    const goes = isStray || beneath || legend !== undefined || (at < text && isDateLine(block));
    if (goes) makeCaption(block.element, legend ?? block.element.previousElementSibling);
    return !goes;
  });
}

/** All that the boxes of blocks stand in, the boxes too. */
function ancestorsOf(blocks: readonly Block[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const { element } of blocks)
    for (let at = element.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
  return around;
}

/** When an article was published, above its text. In live blogs such lines head their entries, and stay. */
function isDateLine(block: Block): boolean {
  const { name, text, element } = block;
  return (
    /^(?:p|ul)$/.test(name) &&
    text.length <= 100 &&
    !isBoldElement(element) &&
    !isSentence(block) &&
    /\b\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d\b|\b(?:19|20)\d\d\b.{1,20}\b\d{1,2}[:h]\d\d\b/.test(text)
  );
}

/** A line in italics right beneath a picture. */
function isLegend(block: Block, before: Block | undefined): boolean {
  const { name, text, element } = block;
  if (name !== 'p' || text.length > 120 || isSentence(block) || before?.name !== 'figure') return false;
  return isItalic(element) && !isLoneName(element) && !before.element.querySelector('figcaption');
}

/**
 * Whether a line is the only text of a box under the picture in it, or says what the caption of a picture right before
 * says: galleries print it once more, cut or whole.
 */
function isBeneath({ name, text, element }: Block, before: readonly Block[]): boolean {
  if (name !== 'p') return false;
  const figure = element.previousElementSibling;
  const isAlone = text.length <= 80 && element.parentElement?.childElementCount === 2;
  if (isAlone && isFigure(figure) && !figure.querySelector('figcaption')) return true;
  const start = plain(text).slice(0, 60);
  if (start.length < 30) return false;
  const captions = before.map(({ element }) => (isFigure(element) ? element.querySelector('figcaption') : null));
  return captions.some((caption) => plain(caption?.textContent ?? '').startsWith(start));
}

function isFigure(element: Element | null): element is Element {
  return element !== null && nameOf(element) === 'figure';
}

/** Headings that lead elsewhere, with the line or two beneath them, and those whose text was left out already. */
function teasersIn(apart: ReadonlySet<Block>, around: ReadonlySet<Element>): Block[] {
  const outer = Map.groupBy(apart, ({ element }) => outerBox(element, around));
  return [...outer].flatMap(([box, inside]) => {
    const [first] = inside;
    if (!first || !/^h[2-6]$/.test(first.name)) return [];
    const length = textOf(box).length;
    const isBare = inside.length === 1 && length > first.text.length + 20;
    return length < 400 && (isBare || first.links >= 0.5) ? inside : [];
  });
}

/** The largest box around a line that holds none of the text. */
function outerBox(line: Element, around: ReadonlySet<Element>): Element {
  let box = line;
  for (let at = line.parentElement; at && !around.has(at); at = at.parentElement) box = at;
  return box;
}

/** @param isLast whether no text follows that it could head */
function isShortLine(block: Block, isLast: boolean): boolean {
  const { name, text, element } = block;
  if (!/^(?:p|dl)$/.test(name) || text.length > 100 || isSentence(block) || element.hasAttribute('data-embed'))
    return false;
  const isTextual = !isLast && [element, element.parentElement].some((one) => one && isMarked(one, textual));
  const isQuote = text.length > 60 && /^[“„"«]/.test(text);
  return (
    !isTextual &&
    !isQuote &&
    !isEntryHour(element) &&
    !isBoldElement(element) &&
    !isCreditLine(text) &&
    !isLoneName(element)
  );
}

/** Gives a picture without a caption the line beneath it. */
function makeCaption(line: Element, figure: Element | null): void {
  if (!isFigure(figure) || figure.querySelector('figcaption')) return;
  fillFigure(figure, all(figure, 'img'), captionIn(line, line));
}

/** Name and class of a box. */
function kindOf(box: Element | null): string {
  return box ? `${nameOf(box)} ${box.getAttribute('class')?.trim() ?? ''}` : '';
}
