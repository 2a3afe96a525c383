import { all, textOf } from '../html/page/dom.ts';

const pagers =
  '.pagination, .pageNavigation, .PageNav, .pageNav, .pageNavSimple-el--current, .pagelinks, .nav, woltlab-core-pagination';
const ofAll = /(?:\b(?:seite|page)\s+|^)(\d+)\s+(?:von|of)\s+(\d+)(?!\S*\d)/i;

/**
 * Whether a pager says that this is the last of several pages. The number of the last post there is how many there are,
 * which forums that number their posts do not say elsewhere.
 */
export function isLastPage(found: readonly Element[]): boolean {
  const held = found.flatMap((one) => [...(one.matches(pagers) ? [one] : []), ...all(one, pagers)]);
  return held.some((pager) => {
    const [page, last] = placeIn(pager);
    return page !== undefined && page > 1 && page === last;
  });
}

/** The page this is and how many there are: in attributes, in a sentence, or as the current of some numbers. */
function placeIn(pager: Element): (number | undefined)[] {
  const marked = [
    pager.getAttribute('data-page') ?? pager.getAttribute('page'),
    pager.getAttribute('data-last') ?? pager.getAttribute('count'),
  ];
  if (marked.every(Boolean)) return marked.map(Number);
  const text = textOf(pager);
  const said = text.length > 400 ? null : ofAll.exec(text);
  if (said) return [Number(said[1]), Number(said[2])];
  const current = all(pager, '.pagination_current, .pageNav-page--current, .active, .current')
    .map(textOf)
    .find(isNumber);
  const numbers = all(pager, 'a, span, strong, li').map(textOf).filter(isNumber).map(Number);
  return current === undefined ? [] : [Number(current), Math.max(...numbers)];
}

function isNumber(text: string): boolean {
  return /^\d{1,5}$/.test(text);
}
