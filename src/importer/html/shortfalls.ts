import { all, textOf } from './page/dom.ts';
import type { Head } from './page/head.ts';

const wall = '[class*="paywall" i], [id*="paywall" i], [class*="paid-content" i]';
const offer = /\babo|subscri|weiterlesen|freischalten|testen/i;

/** What waits to be shown over the page, which takes nothing from the text below it. */
const waiting = '[hidden], dialog, [class*="modal" i], [class*="hidden" i]';

/**
 * Whether a text seems to end where readers were asked to pay, or was scrambled for those who had not; not where the
 * page tells machines that all may read it.
 */
export function endsAtPaywall(document: Document, { article }: Pick<Head, 'article'>): boolean {
  if (document.querySelector('[class~="obfuscated"]')) return true;
  if (/(?:^|\/)true$/i.test(String(article['isAccessibleForFree']))) return false;
  return all(document.body, wall).some(
    (element) => textOf(element).length < 600 && offer.test(textOf(element)) && !isWaiting(element),
  );
}

function isWaiting(element: Element): boolean {
  return element.closest(waiting) !== null || element.querySelector(waiting) !== null;
}

const loadsMore =
  /^(?:weitere|ältere|neuere|mehr)(?: (?:beiträge|einträge|meldungen|posts))?(?: (?:laden|anzeigen))?$|^(?:load|show) (?:more|older)/i;

/** Whether the page of a live blog would have loaded further entries. */
export function loadsMoreEntries(document: Document): boolean {
  return all(document.body, 'button, a').some((element) => loadsMore.test(textOf(element)));
}
