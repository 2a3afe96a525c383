import { all, textOf } from './page/dom.ts';

const wall = '[class*="paywall" i], [id*="paywall" i], [class*="paid-content" i]';
const offer = /\babo|subscri|weiterlesen|freischalten|testen/i;

/** Whether a text seems to end where readers were asked to pay, or was scrambled for those who had not. */
export function endsAtPaywall(document: Document): boolean {
  if (document.querySelector('[class~="obfuscated"]')) return true;
  return all(document.body, wall).some((element) => textOf(element).length < 600 && offer.test(textOf(element)));
}

const loadsMore =
  /^(?:weitere|ältere|neuere|mehr)(?: (?:beiträge|einträge|meldungen|posts))?(?: (?:laden|anzeigen))?$|^(?:load|show) (?:more|older)/i;

/** Whether the page of a live blog would have loaded further entries. */
export function loadsMoreEntries(document: Document): boolean {
  return all(document.body, 'button, a').some((element) => loadsMore.test(textOf(element)));
}
