import { Readability } from '@mozilla/readability';
import { all } from '../page/dom.ts';
import type { Block } from './block.ts';

const mark = 'data-block';

/**
 * Lets Readability say on a copy which blocks belong to the article.
 * @returns the blocks it keeps; none if it finds no article
 */
export function readabilityVote(document: Document, blocks: readonly Block[]): Set<Block> {
  blocks.forEach(({ element }, at) => element.setAttribute(mark, String(at)));
  const copy = document.cloneNode(true) as Document;
  blocks.forEach(({ element }) => element.removeAttribute(mark));
  const reader = new Readability<Element>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (node) => node as Element,
  });
  const content = reader.parse()?.content;
  const kept = content ? all(content, `[${mark}]`).map((element) => blocks[Number(element.getAttribute(mark))]) : [];
  return new Set(kept.filter((block) => block !== undefined));
}
