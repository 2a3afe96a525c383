import { all, isMarked } from '../html/page/dom.ts';

/** Whether an item of a list of comments is a link from another site, which engines of blogs keep among them. */
export function isPing(element: Element): boolean {
  return (
    isMarked(element, /^(pingback|trackback|ping|pingbacks|trackbacks|pinglist)$/) &&
    !/^(html|body)$/i.test(element.nodeName)
  );
}

/** A count of comments without the links from elsewhere, where those are what a heading counted too. */
export function withoutPings(said: number, found: readonly Element[]): number {
  const items = [...new Set(found.flatMap((one) => all(one, 'li')))];
  const pings = items.filter(isPing).length;
  const comments = items.filter((item) => hasDepth(item) && !isPing(item)).length;
  return comments + pings === said ? comments : said;
}

/** WordPress says of each item how deep it stands. */
export function hasDepth(element: Element): boolean {
  return /\bdepth-\d/.test(element.getAttribute('class') ?? '');
}
