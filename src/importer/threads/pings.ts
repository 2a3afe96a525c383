import { all, isMarked, textOf } from '../html/page/dom.ts';

/** Whether an item of a list of comments is a link from another site, which engines of blogs keep among them. */
export function isPing(element: Element): boolean {
  return (
    isMarked(element, /^(pingback|trackback|ping|pingbacks|trackbacks|pinglist)$/) &&
    !/^(html|body)$/i.test(element.nodeName)
  );
}

/** Whether an item is one by its words: where others name a writer, old themes say "Pingback von". */
export function saysPing(item: Element): boolean {
  return /^(?:pingback|trackback)\b/i.test(textOf(item.querySelector('cite, .fn, .comment-author')));
}

/** A count of comments without the links from elsewhere, where those are what a heading counted too. */
export function withoutPings(said: number, found: readonly Element[]): number {
  const items = [...new Set(found.flatMap((one) => all(one, 'li')))];
  const [pings, others] = [true, false].map((is) => items.filter((item) => (isPing(item) || saysPing(item)) === is));
  const comments = others!.filter((item) => hasDepth(item) || /^(?:li-)?comment-\d+$/.test(item.id)).length;
  return comments + pings!.length === said ? comments : said;
}

/** WordPress says of each item how deep it stands. */
export function hasDepth(element: Element): boolean {
  return /\bdepth-\d/.test(element.getAttribute('class') ?? '');
}
