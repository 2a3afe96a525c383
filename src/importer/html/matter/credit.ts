import { all, isElement, isMarked, nameOf, textOf, tidy } from '../page/dom.ts';
import { agencies } from './no-names.ts';

const picture =
  /^(?:fotos?|bild(?:er)?|bildquelle|photo|grafik|video|titelbild)\b|getty|picture alliance|imago|fotolia/i;
const material = /^\(?(?:mit |von )?(?:material|informationen|agentur\w*|quellen?)(?: von| der)?:?\s/i;
const marks = /^(credits?|copyright|caption|bildunterschrift|foto|image|picture)$/;

/** Whether a text is an agency line such as `feb/dpa`, `dpa/AFP` or `mit Material von dpa`, and no credit of a picture. */
export function isCreditLine(text: string): boolean {
  const bare = tidy(text.replace(/^[([\s–-]+|(?<![)\].\s])[)\].\s]+$/g, ''));
  if (bare.length === 0 || bare.length > 80 || picture.test(bare)) return false;
  const parts = bare.replace(material, '').split(/\s*[/,+]\s*|\s+(?:und|and)\s+/);
  const named = parts.some(
    (part) => agencies.has(part.toLowerCase().replace(/-\w+$/, '')) || agencies.has(part.toLowerCase()),
  );
  return named && parts.every((part) => /^[\p{L}-]{1,12}$/u.test(part));
}

/**
 * Takes the agency line off the end of an article: a block of its own, or in brackets or italics after the
 * last sentence; else off its start. Initials alone count only in italics, or linked with an address of mail.
 * @returns the line without brackets, if there is one
 */
export function takeCredit(blocks: Element[]): string | undefined {
  return takeFromEnd(blocks) ?? takeFromStart(blocks);
}

/** A line over the text that names nothing but agencies. */
function takeFromStart(blocks: Element[]): string | undefined {
  const [first] = blocks;
  if (!first || blocks.length < 2 || nameOf(first) !== 'p' || !isCreditLine(textOf(first))) return undefined;
  blocks.shift();
  return bare(textOf(first));
}

function takeFromEnd(blocks: Element[]): string | undefined {
  const at = blocks.findLastIndex(
    (block) => nameOf(block) !== 'figure' && nameOf(block) !== 'hr' && !isMarked(block, marks),
  );
  for (const index of [at, at - 1]) {
    const block = blocks[index];
    if (!block || nameOf(block) !== 'p') continue;
    const text = textOf(block);
    if (isCreditLine(text) || (index === at && isInitials(block, text))) {
      blocks.splice(index, 1);
      return bare(text);
    }
    const tail = takeTail(block);
    if (tail) return tail;
  }
  return undefined;
}

/** In italics, or with a link to write to whom they mean. */
function isInitials(block: Element, text: string): boolean {
  if (!/^\(?[a-zäöü]{2,4}(?:\/[a-zäöü]{2,4})*\)?$/.test(text)) return false;
  return textOf(block.querySelector('i, em')) === text || block.querySelector('a[href^="mailto:"]') !== null;
}

/** "… sagte sie. (dpa)" or the same in italics. */
function takeTail(block: Element): string | undefined {
  let last = lastWithText(block);
  if (last && isElement(last) && /^(i|em|span|small)$/.test(nameOf(last)) && isCreditLine(textOf(last))) {
    const line = bare(textOf(last));
    last.remove();
    trimEnd(block);
    return line;
  }
  while (last && isElement(last)) last = lastWithText(last);
  const tail = /(?<!\s)\s+(\([^()]{2,40}\)|(?:\p{Ll}{2,4}\/)+[\p{L}-]{2,8})\s*$/u.exec(last?.nodeValue ?? '');
  if (!last || !tail || !isCreditLine(tail[1]!)) return undefined;
  last.nodeValue = (last.nodeValue ?? '').slice(0, tail.index);
  return bare(tail[1]!);
}

/** "Altenbrück (dpa) - Der Pegel …": the agency that a bulletin names at its head, where it stays. */
export function creditInDateline(block: Element | undefined): string | undefined {
  const [, named] = /^[\p{Lu}][^().]{1,40}\s\(([^()]{2,20})\)(?:\s*[-–—]|\.)/u.exec(textOf(block)) ?? [];
  return named && isCreditLine(named) ? named : undefined;
}

function lastWithText(node: Node): ChildNode | undefined {
  return [...node.childNodes].findLast((child) => tidy(child.textContent ?? '') !== '');
}

function trimEnd(block: Element): void {
  for (const br of all(block, 'br').reverse()) {
    if (tidy(br.nextSibling?.textContent ?? '') !== '') break;
    br.remove();
  }
}

function bare(text: string): string {
  return tidy(text.replace(/^[([\s–-]+|[)\]\s]+$/g, ''));
}
