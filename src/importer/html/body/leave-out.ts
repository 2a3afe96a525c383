import { siteOf } from '../page/address.ts';
import { all, isMarked, nearest, textOf } from '../page/dom.ts';
import { isLooseEnd, isProse, isSentence, type Block } from './block.ts';
import { isEntryHour } from './live-entries.ts';
import { boxHead, isAboutAuthor, isImprint, pageLineKind } from './page-lines.ts';

const authorMark = /^(authors?|autor(?:en|in)?|bios?|contributors?|vita)$/;

/**
 * Takes out of the blocks that were kept what a page puts among them: invitations, boxes of other pieces, offers,
 * what tells of the author. Text of more than a line goes only where the page names it or its words say what it is.
 * @param base the page's address: what leads elsewhere on the same site is no text; what leads off it may be
 */
export function leaveOutPageLines(blocks: readonly Block[], base: string | undefined): Block[] {
  const host = siteOf(base);
  let inBox = false;
  const kept = blocks.filter((block) => {
    if (isEntryHour(block.element)) return true;
    const kind = pageLineKind(block);
    inBox = kind === boxHead || (inBox && isPieceOfBox(block));
    if (kind !== undefined || inBox || isInAuthorBox(block)) return false;
    return !((isOnlyLink(block) || endsInMore(block)) && leadsWithin(block, host));
  });
  const left = new Set(kept);
  return kept.filter((block) => !headsNothing(block, blocks, left));
}

/** Whether what stood beneath a heading, in one box with it, was left out. */
function headsNothing(block: Block, blocks: readonly Block[], left: ReadonlySet<Block>): boolean {
  if (block.name === 'hr' || !isLooseEnd(block)) return false;
  const { element } = block;
  const next = blocks[blocks.findIndex((block) => block.element === element) + 1];
  return (
    next !== undefined &&
    !left.has(next) &&
    next.element.parentElement === element.parentElement &&
    isLastKept(element, left)
  );
}

/** Whether nothing that is kept follows in the same box. */
function isLastKept(element: Element, left: ReadonlySet<Block>): boolean {
  const beside = [...left].filter((block) => block.element.parentElement === element.parentElement);
  return beside.at(-1)?.element === element;
}

/** Drops from the end what tells who made a piece. Pictures there stay. */
export function leaveOutImprint(blocks: readonly Block[], authors: readonly string[]): Block[] {
  const left = new Set<Block>();
  for (const [at, block] of [...blocks.entries()].toReversed()) {
    if (block.name === 'figure') continue;
    if (
      !isImprint(block) &&
      !isListOfSources(block, blocks[at - 1]) &&
      !isAboutAuthor(block, authors) &&
      !isLooseEnd(block)
    )
      break;
    left.add(block);
  }
  return blocks.filter((block) => !left.has(block));
}

/** What "Quellen:" introduces. */
function isListOfSources({ name, text }: Block, before: Block | undefined): boolean {
  return (
    /^(?:ul|ol)$/.test(name) &&
    text.length <= 600 &&
    before !== undefined &&
    before.text.endsWith(':') &&
    isImprint(before)
  );
}

/** Short lines, pictures and links; the first sentence that leads nowhere is the article's again. */
function isPieceOfBox(block: Block): boolean {
  if (block.name === 'figure' || block.links >= 0.3) return block.links < 1 || !isProse(block);
  return block.text.length < 80 && !isSentence(block);
}

function isOnlyLink(block: Block): boolean {
  const { name, links, text, element } = block;
  if (element.hasAttribute('data-embed')) return false;
  if (isListOfTeasers(block)) return true;
  return (
    /^(?:p|ul|ol|h[1-6])$/.test(name) && links >= 0.9 && text.length < 400 * Math.max(1, element.childElementCount)
  );
}

/** A list of links, each after a word on its subject: "Stadtrat: Streit um die Bank". */
function isListOfTeasers({ name, element }: Block): boolean {
  const items = [...element.children];
  if (!/^(?:ul|ol)$/.test(name) || items.length === 0) return false;
  return (
    items.every((item) => item.querySelector('h2 a, h3 a, h4 a, h5 a')) || (items.length >= 2 && items.every(isTeaser))
  );
}

function isTeaser(item: Element): boolean {
  const [link, ...others] = all(item, 'a');
  const text = textOf(item);
  if (!link || others.length > 0 || text.length > 200 || !text.endsWith(textOf(link))) return false;
  return /^(?:[^.!?]{1,50}[:|])?$/.test(text.slice(0, text.length - textOf(link).length).trim());
}

const more = /^\W*(?:mehr|mehr lesen|weiterlesen|zum artikel|read more|more)\W*$/i;

/** What another piece is about, and a link to it. */
function endsInMore({ name, text, element }: Block): boolean {
  const link = all(element, 'a').at(-1);
  return (
    name === 'p' && text.length <= 300 && link !== undefined && more.test(textOf(link)) && text.endsWith(textOf(link))
  );
}

function leadsWithin({ element }: Block, host: string | undefined): boolean {
  const targets = all(element, 'a').map((link) => link.getAttribute('href') ?? '');
  return targets.every((target) => {
    if (target === '' || /^(?:#|mailto:|tel:)/.test(target)) return false;
    const other = siteOf(target);
    return other === undefined || other === host;
  });
}

/** A box with more than a byline in it that a page marks as its author's. */
function isInAuthorBox({ element, name }: Block): boolean {
  if (name === 'figure') return false;
  const box = nearest(element.parentElement, (one) => isMarked(one, authorMark));
  if (!box) return false;
  const length = textOf(box).length;
  return length > 100 && length < 1_200 && length < 0.3 * textOf(element.ownerDocument.body).length;
}
