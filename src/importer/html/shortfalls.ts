import { all, textOf } from './page/dom.ts';
import type { Head } from './page/head.ts';
import { typesOf } from './page/linked-data.ts';

const wall = '[class*="paywall" i], [id*="paywall" i], [class*="paid-content" i]';
const offer = /\babo|subscri|weiterlesen|freischalten|testen/i;

/** Whether a text seems to end where readers were asked to pay, or was scrambled for those who had not. */
export function endsAtPaywall(document: Document): boolean {
  if (document.querySelector('[class~="obfuscated"]')) return true;
  return all(document.body, wall).some((element) => textOf(element).length < 600 && offer.test(textOf(element)));
}

const loadsMore =
  /^(?:weitere|ältere|neuere|mehr)(?: (?:beiträge|einträge|meldungen|posts))?(?: (?:laden|anzeigen))?$|^(?:load|show) (?:more|older)/i;

/** Whether it is a live blog whose page would have loaded further entries. */
export function isCutLiveBlog(document: Document, { article }: Head): boolean {
  const isLive =
    typesOf(article).includes('LiveBlogPosting') || document.querySelector('[class~="liveblog" i]') !== null;
  return isLive && all(document.body, 'button, a').some((element) => loadsMore.test(textOf(element)));
}
