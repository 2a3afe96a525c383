import { all, looseText, nameOf, textOf } from '../html/page/dom.ts';
import { countIn } from './counts.ts';

/** Letters of an element that says a count and nothing else. */
const longest = 40;
const levels = 3;
const beside = 'a, button, span, li, small, p, div';

/**
 * How many comments are counted right at the headline, where many papers tell it, in an element that says nothing else.
 * Nothing where several counts stand there: those are of other articles.
 */
export function countAtHeadline(document: Document): number | undefined {
  const headlines = all(document.body, 'h1').filter((one) => textOf(one) !== '');
  let around = headlines.length === 1 ? headlines[0]!.parentElement : null;
  for (
    let level = 0;
    around && nameOf(around) !== 'body' && level < levels;
    around = around.parentElement, level += 1
  ) {
    const counts = new Set(all(around, beside).map(countAlone));
    counts.delete(undefined);
    if (counts.size > 1) return undefined;
    const [count] = counts;
    if (count !== undefined) return count;
  }
  return undefined;
}

function countAlone(element: Element): number | undefined {
  if (element.textContent.length > 4 * longest || element.childElementCount > 3) return undefined;
  const text = looseText(element);
  return text.length <= longest &&
    /^[^\p{L}\d]*(?:\d[\d.,’' ]*\s*\p{L}+|\p{L}+\W{0,3}\d[\d.,’' ]*)[^\p{L}\d]*$/u.test(text)
    ? countIn(text)
    : undefined;
}
