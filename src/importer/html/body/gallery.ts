import { lengthOf, type Block } from './block.ts';
import { commonRoot } from './region.ts';

/** Fewer pictures are no gallery; fewer characters beneath one tell nothing. */
const least = { pictures: 3, caption: 30 };

/**
 * The pictures of a page whose article they are: more is said beneath them than in its paragraphs.
 * @param figures those that follow the headline
 * @param prose characters of running text
 */
export function galleryIn(figures: readonly Block[], prose: number): ReadonlySet<Block> {
  const told = figures.filter(({ text, links }) => text.length >= least.caption && links < 0.5);
  if (told.length < least.pictures || lengthOf(told) <= prose) return new Set();
  const root = commonRoot(told);
  return new Set(figures.filter(({ element }) => root?.contains(element)));
}
