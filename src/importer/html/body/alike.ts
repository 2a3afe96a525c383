import { nameOf } from '../page/dom.ts';
import { isProse, lengthOf, type Block } from './block.ts';

/** Characters of running text that a box must hold to be a piece of a body, and no teaser or caption. */
const enough = 250;

/**
 * Adds the running text of boxes that bear the very class of a box that was trusted: pages cut a body into pieces
 * wherever a picture or an offer goes between, and a vote by density then knows only some of them.
 * @param region the part of the page that belongs to the headline; what stands elsewhere is another article's
 */
export function withAlike(trusted: ReadonlySet<Block>, blocks: readonly Block[], region: Element): ReadonlySet<Block> {
  const prose = blocks.filter((block) => isProse(block) && block.links < 0.2 && region.contains(block.element));
  const boxes = [...Map.groupBy(prose, ({ element }) => element.parentElement)].filter(
    ([, inside]) => lengthOf(inside) >= enough,
  );
  const known = new Set(
    boxes.filter(([, inside]) => inside.every((one) => trusted.has(one))).map(([box]) => signatureOf(box)),
  );
  const alike = boxes.filter(([box]) => signatureOf(box) !== '' && known.has(signatureOf(box)));
  return new Set([...trusted, ...alike.flatMap(([, inside]) => inside)]);
}

/** Name and class of a box; nothing for one without a class. */
function signatureOf(box: Element | null): string {
  const written = box?.getAttributeNode('class')?.value.trim();
  return box && written ? `${nameOf(box)} ${written}` : '';
}
