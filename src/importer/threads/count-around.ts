import { absolute } from '../html/page/address.ts';
import { all, isElement, textOf } from '../html/page/dom.ts';
import { firstCount } from './first-count.ts';

const headings =
  'h1, h2, h3, h4, h5, h6, [class*="comment-count" i], [class*="comments-" i], [id*="comments-count" i], ' +
  '[class*="title" i], [class*="headline" i], [class*="head_" i], legend, summary';
/** Letters of a heading in what stands before a thread; longer ones are part of a text. */
const shortest = 40;
/** Where the rest of a thread stands; authors of a page link to lists of their own articles, which are counted, too. */
const toAll =
  /^\W*(?:(?:view |read |see |show )?all|alle\b|zum forum|zur diskussion|(?:im )?forum\b|discuss|diskutieren)/i;
const toComments = /^(?:[^#]*)#(?:comments?|kommentare?|respond|disqus_thread|forum|lesermeinungen)(?:-\w+)?$/i;

/**
 * How many comments the heading says there are that stands in the elements of a thread or right before them.
 * Asked before the thread is taken off its page.
 */
export function countAround(found: readonly Element[]): number | undefined {
  const within = found.flatMap((one) => [
    one,
    ...all(one, headings).filter((heading) => !isOfOneComment(heading, one)),
  ]);
  return firstCount(within) ?? firstCount(firstOfEachParent(found).flatMap(before));
}

/**
 * How many comments a link says stand farther down the page, as papers write it below their headlines, or where a link
 * of the thread leads, such as the forum that holds all of them.
 * @param found the elements of the thread
 * @param base the page's address; links to the comments of other pages say nothing of these
 */
export function countLinked(
  document: Document,
  found: readonly Element[],
  base: string | undefined,
): number | undefined {
  const own = addressKey(base);
  const leadOn = found.flatMap((one) => all(one, 'a[href^="http"]')).filter((link) => toAll.test(textOf(link)));
  const onward = new Set(leadOn.map(targetOf));
  const links = all(document.body, 'a[href]').filter((link) => {
    const href = link.getAttribute('href')!;
    if (onward.has(targetOf(link))) return true;
    const leadsHere = href.startsWith('#') || (own !== undefined && addressKey(absolute(href, base)) === own);
    return leadsHere && toComments.test(href);
  });
  return firstCount(links);
}

function targetOf(link: Element): string | undefined {
  return addressKey(link.getAttribute('href')!);
}

function addressKey(url: string | undefined): string | undefined {
  return url?.replace(/^https?:\/\/(?:www\.)?|#.*$|\/(?=#|$)/g, '');
}

/** What stands around the whole thread is none of its comments. */
function isOfOneComment(element: Element, thread: Element): boolean {
  const around = element.closest('li, article, blockquote, form, [id^="comment-"]');
  return around !== null && (around === thread || thread.contains(around));
}

/** A heading stands before the first of a list; a list of thousands is looked at once. */
function firstOfEachParent(found: readonly Element[]): Element[] {
  const firsts = new Map<Element | null, Element>();
  for (const one of found) if (!firsts.has(one.parentElement)) firsts.set(one.parentElement, one);
  return [...firsts.values()].slice(0, 8);
}

/** What stands right before an element: up to three elements on its own level and on two levels above it. */
function before(element: Element): Element[] {
  const beside: Element[] = [];
  for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level += 1) {
    let sibling = at.previousElementSibling;
    for (let steps = 0; isElement(sibling) && steps < 3; sibling = sibling.previousElementSibling, steps += 1)
      beside.push(sibling, ...all(sibling, headings).filter((one) => textOf(one).length <= shortest));
    if (at.parentElement?.querySelector('h1, [itemprop~="articleBody"]')) break;
  }
  return beside;
}
