import { all, isElement, isText, nameOf, textOf, tidy } from '../page/dom.ts';
import { isProse, toBlock } from './block.ts';
import { isBoldElement } from './paragraphs.ts';
import { renamed } from './rename.ts';

/**
 * Makes headings of short paragraphs that are bold as a whole and stand over text, and lets the body's
 * highest heading be of the second rank. Questions of an interview stay bold paragraphs.
 * @returns the blocks with headings in the place of such paragraphs
 */
export function settleHeadings(blocks: readonly Element[]): Element[] {
  const bold = blocks.filter(isBold);
  const asked = bold.filter((block) => isQuestion(textOf(block)));
  const interview = asked.length >= 3 && asked.length * 2 >= bold.length;
  const settled = blocks.map((block, at) => {
    const text = textOf(block);
    if (!bold.includes(block) || at === 0 || (interview && isQuestion(text)) || !isHeadingText(text)) return block;
    const next = blocks.slice(at + 1).find((one) => nameOf(one) !== 'figure');
    return next &&
      !bold.includes(next) &&
      (isProse(toBlock(next)) || /^(ul|ol|p|table|blockquote|dl)$/.test(nameOf(next)))
      ? heading(block)
      : block;
  });
  raise(settled.filter((block) => /^h[1-6]$/.test(nameOf(block))));
  return settled.map((block) =>
    block.hasAttribute('data-rank') ? renamed(block, block.getAttribute('data-rank')!) : block,
  );
}

/** Whether a paragraph has no text but bold text. */
export function isBold(block: Element): boolean {
  if (nameOf(block) !== 'p' || textOf(block) === '') return false;
  return [...block.childNodes].every((node) =>
    isText(node) ? tidy(node.data) === '' : !isElement(node) || isBoldElement(node),
  );
}

function isHeadingText(text: string): boolean {
  return text.length <= 120 && !/[.;,…]["“”»«]?$/.test(text) && /\p{L}/u.test(text);
}

function isQuestion(text: string): boolean {
  return /\?["“”»«]?$/.test(text) || /^[\p{Lu}][\p{L}\s-]{1,30}:\s/u.test(text);
}

function heading(paragraph: Element): Element {
  for (const bold of all(paragraph, 'b, strong')) bold.replaceWith(...bold.childNodes);
  return renamed(paragraph, 'h2');
}

/** Moves headings so that the highest is an `h2`, their distances kept. */
function raise(headings: readonly Element[]): void {
  const ranks = headings.map((one) => Number(nameOf(one)[1]));
  const shift = 2 - Math.min(...ranks);
  headings.forEach((one, at) => one.setAttribute('data-rank', `h${Math.min(6, ranks[at]! + shift)}`));
}
