import { all, textOf } from '../html/page/dom.ts';
import { countIn } from './counts.ts';

/** More letters than this, and an element is no heading. */
const longest = 160;

/** How many comments the first of some headings says there are that says it. */
export function firstCount(elements: Iterable<Element>): number | undefined {
  for (const element of elements) {
    const text = textOf(element);
    const count = text.length > longest ? undefined : countIn(text);
    if (count !== undefined) return count;
  }
  return undefined;
}

/**
 * The same for the headings in a thread that fit a selector.
 * @param apart selector of what may hold headings of its own, such as a comment
 */
export function countWithin(found: readonly Element[], selector: string, apart?: string): number | undefined {
  const fitting = found.flatMap((one) => [...(one.matches(selector) ? [one] : []), ...all(one, selector)]);
  return firstCount(apart === undefined ? fitting : fitting.filter((one) => !one.closest(apart)));
}
