import { all, textOf } from './page/dom.ts';

const wall = '[class*="paywall" i], [id*="paywall" i], [class*="paid-content" i]';
const offer = /\babo|subscri|weiterlesen|freischalten|testen/i;
const pager =
  /^\W*(?:(?:seite|page)\s+\d+\s*(?:von|of|\/)\s*[2-9]\b|1\.\s*teil\b.*\b2\.\s*teil\b|auf einer seite lesen|artikel auf einer seite)/i;

/** Whether a text seems to end where readers were asked to pay, or was scrambled for those who had not. */
export function endsAtPaywall(document: Document): boolean {
  if (document.querySelector('[class~="obfuscated"]')) return true;
  return all(document.body, wall).some((element) => textOf(element).length < 600 && offer.test(textOf(element)));
}

/** Whether the article went on on further pages. The thread, which has pages of its own, must be off the page. */
export function isOneOfSeveralPages(document: Document): boolean {
  return all(document.body, 'a, span, div, p, li, ul, ol, td, font, b').some(
    (element) => element.childElementCount <= 8 && element.textContent.length < 300 && pager.test(textOf(element)),
  );
}
