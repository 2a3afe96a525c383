import type { Moment } from '../../model/moment.ts';
import { absolute } from '../html/page/address.ts';
import { all, looseText, textOf } from '../html/page/dom.ts';
import { parseDate } from '../dates.ts';

/** The first element that fits the first of several selectors that fits at all. */
export function first(element: ParentNode, ...selectors: string[]): Element | undefined {
  for (const selector of selectors) {
    const found = element.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** The text of the first that has one; nothing for a text too long to be a name or a title. */
export function textIn(element: ParentNode, ...selectors: string[]): string | undefined {
  for (const selector of selectors) {
    for (const found of all(element, selector)) {
      const text = found.getAttribute('content') ?? textOf(found);
      if (text !== '' && text.length <= 200) return text;
    }
  }
  return undefined;
}

/** What forums add to every link so that a visitor without cookies stays logged in. */
const session = /([?&;])(?:s|sid|phpsessid|jsessionid)=[\da-f]{32}(?:&(?:amp;)?|(?=#|$))/i;

/** Where the first link that fits leads; no session of whoever saved the page is told. */
export function linkIn(element: ParentNode, base: string | undefined, ...selectors: string[]): string | undefined {
  const href = first(element, ...selectors)?.getAttribute('href');
  return absolute(href?.replace(session, '$1').replace(/[?&;](?=#|$)/, ''), base);
}

/** Any day: whether a relative date can be read does not depend on it. */
const reference = '2015-06-15T12:00+02:00';

const dateAttributes = ['datetime', 'content', 'data-date', 'title'];

/** A date as an element writes it, for machines if it can be read, else for people. */
export function dateIn(element: ParentNode, ...selectors: string[]): string | undefined {
  const found = selectors.flatMap((selector) => element.querySelector(selector) ?? []);
  for (const one of found) {
    const claims = dateAttributes.map((name) => one.getAttribute(name) ?? '');
    // Day and hour often touch where styles keep them apart.
    claims.push(looseText(one));
    const claim = claims.find((written) => parseDate(written, { reference }) !== undefined);
    if (claim !== undefined) return claim;
  }
  return found[0] && textOf(found[0]);
}

/** A moment from seconds or thousandths of a second since 1970. */
export function fromClock(written: string | null | undefined): Moment | undefined {
  const count = /^\d{9,13}$/.exec(written ?? '')?.[0];
  if (count === undefined) return undefined;
  return new Date(Number(count) * (count.length > 10 ? 1 : 1_000)).toISOString().replace(/\.\d+/, '');
}

/** The digits of an id such as `comment-123`; nothing where there is no id. */
export function idIn(written: string | null | undefined): string | undefined {
  return /(\d+)\D*$/.exec(written ?? '')?.[1];
}
