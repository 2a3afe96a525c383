import { all, follows, nameOf, nearest, textOf } from '../page/dom.ts';
import { isProse, lengthOf } from './block-kinds.ts';

const narrowName =
  /^(article|artikel|story|entry|post|news)(body|text|content|section|copy|inhalt)$|^(bodytext|fliesstext|copytext)$/;

/** The element that a page names as its article's text, if it holds some. */
export function namedBody(root: Element, blocks: readonly Element[]): Element | undefined {
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

/** The blocks of the smallest element around the headline that holds running text after it. */
export function textAround(headline: Element, blocks: readonly Element[]): Element[] {
  const after = blocks.filter((block) => isProse(block) && follows(headline, block));
  const enough = Math.min(600, lengthOf(after) * 0.3);
  const around = nearest(headline.parentElement, (one) => proseIn(one, after) >= enough);
  return blocks.filter((block) => around?.contains(block));
}

/** The element whose own running text, and half of that one level down, is longest. */
export function densest(blocks: readonly Element[]): Element | undefined {
  const scores = new Map<Element, number>();
  const paragraphs = blocks.filter((block) => nameOf(block) === 'p' && isProse(block));
  for (const block of paragraphs.length > 0 ? paragraphs : blocks.filter(isProse)) {
    const length = textOf(block).length;
    const parent = block.parentElement;
    if (parent) scores.set(parent, (scores.get(parent) ?? 0) + length);
    const above = parent?.parentElement;
    if (above && nameOf(above) !== 'body') scores.set(above, (scores.get(above) ?? 0) + length * 0.6);
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export function commonRoot(blocks: readonly Element[]): Element | undefined {
  return nearest(blocks[0]?.parentElement ?? null, (one) => blocks.every((block) => one.contains(block)));
}

export function proseIn(container: Element, blocks: readonly Element[]): number {
  return lengthOf(blocks.filter((block) => isProse(block) && container.contains(block)));
}

function isNamedBody(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase().split(/\s+/);
  return names.some((name) => narrowName.test(name.replace(/^js-|[-_]+/g, '')));
}
