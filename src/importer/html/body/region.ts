import { all, follows, nameOf, nearest } from '../page/dom.ts';
import { isProse, lengthOf, type Block } from './block.ts';

const bodyName =
  /^(article|artikel|story|entry|post|news)(body|text|content|section|copy|inhalt)$|^(bodytext|fliesstext|copytext)$/;

/** The element that a page names as its article's text, if it holds some. */
export function namedBody(root: Element, blocks: readonly Block[]): Element | undefined {
  const property = all(root, '[itemprop~="articleBody"]');
  const named = all(root, 'div[class], section[class], article[class], td[class], div[id]').filter(isNamedBody);
  const ranked = [...property, ...named].map((element) => ({ element, prose: proseIn(element, blocks) }));
  return ranked.filter(({ prose }) => prose > 0).sort((a, b) => b.prose - a.prose)[0]?.element;
}

/**
 * The part of the page that belongs to the headline: the largest element around it without a second
 * headline of its kind. On a page of several articles, that is the one article.
 */
export function regionOf(headline: Element): Element {
  const heading = headline.closest('h1, h2, h3') ?? headline;
  const isAlike = (other: Element) =>
    other !== heading && other.getAttribute('class') === heading.getAttribute('class');
  let region = heading.parentElement ?? heading;
  while (region.parentElement && nameOf(region) !== 'body') {
    if (all(region.parentElement, nameOf(heading)).some(isAlike)) break;
    region = region.parentElement;
  }
  return region;
}

/** The blocks after the headline in the smallest element around it that holds running text there. */
export function textAfter(headline: Element, blocks: readonly Block[]): Block[] {
  const after = blocks.filter(({ element }) => follows(headline, element));
  const enough = Math.min(600, lengthOf(after.filter(isProse)) * 0.3);
  const around = nearest(headline.parentElement, (one) => proseIn(one, after) >= enough);
  return after.filter(({ element }) => around?.contains(element));
}

/** The element whose own running text, and half of that one level down, is longest. */
export function densest(blocks: readonly Block[]): Element | undefined {
  const prose = blocks.filter(isProse);
  const paragraphs = prose.filter(({ name }) => name === 'p');
  const scores = new Map<Element, number>();
  for (const { element, text } of paragraphs.length > 0 ? paragraphs : prose) {
    const parent = element.parentElement;
    if (parent) scores.set(parent, (scores.get(parent) ?? 0) + text.length);
    const above = parent?.parentElement;
    if (above && nameOf(above) !== 'body') scores.set(above, (scores.get(above) ?? 0) + text.length * 0.6);
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The smallest element around all blocks. */
export function commonRoot(blocks: readonly Block[]): Element | undefined {
  return nearest(blocks[0]?.element.parentElement ?? null, (one) =>
    blocks.every(({ element }) => one.contains(element)),
  );
}

export function proseIn(container: Element, blocks: readonly Block[]): number {
  return lengthOf(blocks.filter((block) => isProse(block) && container.contains(block.element)));
}

/** Whether class or id name an element as an article's text. */
export function isNamedBody(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase().split(/\s+/);
  return names.some((name) => bodyName.test(name.replace(/^js-|[-_]+/g, '')));
}
