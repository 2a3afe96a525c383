import { all, isMarked, textOf } from '../html/page/dom.ts';

/** Whether an item of a list of comments is a link from another site, which engines of blogs keep among them. */
export function isPing(element: Element): boolean {
  return (
    isMarked(element, /^(pingback|trackback|ping|pingbacks|trackbacks|pinglist)$/) &&
    !/^(html|body)$/i.test(element.nodeName)
  );
}

/**
 * Whether an item is one by its words: where others name a writer, old themes say "Pingback von", and what links from
 * elsewhere bring instead of words is `[…] the text around the link […]`.
 */
export function saysPing(item: Element): boolean {
  return /^(?:pingback|trackback)\b/i.test(textOf(item.querySelector('cite, .fn, .comment-author'))) || isExcerpt(item);
}

const excerpt = /^\[(?:…|\.{3})\].*\[(?:…|\.{3})\]$/s;

/** All that was said stands in one paragraph, which begins and ends in the midst of a sentence. */
function isExcerpt(item: Element): boolean {
  const said = all(item, 'p').filter((one) => textOf(one) !== '');
  return said.length === 1 && excerpt.test(textOf(said[0]));
}

/** A count of comments without the links from elsewhere, where those are what a heading counted too. */
export function withoutPings(said: number, found: readonly Element[]): number {
  const document = found[0]?.ownerDocument;
  // Some themes list them apart, behind the thread.
  const lists = document ? all(document, 'ol[class*="ping" i], ul[class*="ping" i]') : [];
  const items = [...new Set([...found, ...lists].flatMap((one) => all(one, 'li')))];
  const [pings, others] = [true, false].map((is) => items.filter((item) => (isPing(item) || saysPing(item)) === is));
  const comments = others!.filter((item) => hasDepth(item) || /^(?:li-)?comment-\d+$/.test(item.id)).length;
  return comments + pings!.length === said ? comments : said;
}

/** WordPress says of each item how deep it stands. */
export function hasDepth(element: Element): boolean {
  return /\bdepth-\d/.test(element.getAttribute('class') ?? '');
}
