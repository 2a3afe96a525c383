import { isBold } from '../body/headings.ts';
import { nameOf, textOf } from '../page/dom.ts';
import type { Byline } from './byline.ts';
import { beginsLikeByline, namesIn } from './names.ts';

/**
 * Where nobody signed, a name that stands alone over or beneath the text: bold, in italics or at the right; or in
 * brackets behind the last sentence, where it stays.
 * @param found the article's blocks
 */
export function withLoneName(byline: Byline, found: readonly Element[], site: string | undefined): Byline {
  if (byline.authors.length > 0) return byline;
  const paragraphs = found.filter((block) => nameOf(block) !== 'figure');
  for (const line of [...opening(paragraphs), paragraphs.at(-1)]) {
    if (line && isLoneName(line, site)) return { authors: namesIn(textOf(line), site), lines: [line] };
  }
  const signed = paragraphs.slice(-2).find((line) => beginsLikeByline(textOf(line)) && isAllNames(line, site));
  if (signed) return { authors: namesIn(textOf(signed), site), lines: [signed] };
  const authors = namesInBrackets(paragraphs.at(-1), site);
  return authors.length > 0 ? { authors, lines: [] } : byline;
}

/** "… bleibt spannend. (Anna Mohr)" */
function namesInBrackets(last: Element | undefined, site: string | undefined): string[] {
  const [, inside] = /[.!?…“”"»]\s*\(([^()]{5,60})\)[^\p{L}\p{N}]*$/u.exec(textOf(last)) ?? [];
  const names = namesIn(inside ?? '', site);
  return inside && names.join(', ').length > 0.8 * inside.length ? names : [];
}

/** Whether a paragraph is nothing but a name, bold, in italics or at the right. */
export function isLoneName(line: Element, site?: string): boolean {
  return isApart(line) && isAllNames(line, site);
}

function isAllNames(line: Element, site: string | undefined): boolean {
  const names = namesIn(textOf(line), site);
  return names.length > 0 && names.join(', ').length > 0.8 * textOf(line).length;
}

/** The first paragraph, and up to two more where only lines of a headline's length stand before them. */
function opening(paragraphs: readonly Element[]): Element[] {
  const long = paragraphs.findIndex((paragraph) => textOf(paragraph).length > 100);
  return paragraphs.slice(0, Math.min(3, Math.max(1, long)));
}

function isApart(line: Element): boolean {
  if (nameOf(line) !== 'p' || textOf(line).length > 60) return false;
  const [only, ...others] = line.children;
  const isLeaning = only !== undefined && others.length === 0 && /^(?:i|em)$/.test(nameOf(only));
  const isRight = /right/i.test(`${line.getAttribute('style') ?? ''} ${line.getAttribute('align') ?? ''}`);
  return isBold(line) || isRight || (isLeaning && textOf(only) === textOf(line));
}
