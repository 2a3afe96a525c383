import { all, looseText, nameOf, textOf } from '../html/page/dom.ts';
import { countIn } from './counts.ts';

/** Letters of an element that says a count and nothing else. */
const longest = 40;
const levels = 3;
const beside = 'a, button, span, li, small, p, div';
/** What else is counted there are articles of an author. */
const comments = /kommentar|comment|posting|lesermeinung/i;
const alone = /^[^\p{L}\d]*(?:\d[\d.,’' ]*\s*\p{L}+|\p{L}+\W{0,3}\d[\d.,’' ]*)[^\p{L}\d]*$/u;

/**
 * How many comments are counted right at the headline, where many papers tell it, in an element that says nothing else.
 * Nothing where several counts stand there: those are of other articles.
 */
export function countAtHeadline(document: Document): number | undefined {
  const headlines = all(document.body, 'h1').filter((one) => textOf(one) !== '');
  const [headline] = headlines;
  if (!headline || headlines.length > 1) return undefined;
  let around = headline.parentElement;
  for (let level = 0; around && nameOf(around) !== 'body' && level < levels; level += 1) {
    const counts = new Set(all(around, beside).flatMap((one) => countAlone(one, headline) ?? []));
    const [count] = counts;
    if (count !== undefined) return counts.size === 1 ? count : undefined;
    around = around.parentElement;
  }
  return undefined;
}

function countAlone(element: Element, headline: Element): number | undefined {
  if (element.textContent.length > 4 * longest || element.childElementCount > 3) return undefined;
  const text = looseText(element);
  const isCount = text.length <= longest && comments.test(text) && alone.test(text);
  return isCount && !isOfTeaser(element, headline) ? countIn(text) : undefined;
}

/** Whether it stands in a piece of the page that leads to something else. */
function isOfTeaser(element: Element, headline: Element): boolean {
  const piece = element.closest('li, article, aside, nav');
  if (!piece || piece.contains(headline)) return false;
  return all(piece, 'a[href]').some((link) => !link.contains(element) && !comments.test(textOf(link)));
}
