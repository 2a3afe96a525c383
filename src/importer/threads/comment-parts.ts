import { parseDate } from '../dates.ts';
import { all, isMarked, looseText, nameOf, textOf } from '../html/page/dom.ts';

const authorMark = /^(author|autor|name|user|username|nick|nickname|nutzer|fn|poster|verfasser|byline)$/;
const dateMark = /^(date|datum|datetime|time|zeit|timestamp|published|posted|submitted|created|ago|meta|info)$/;
const toProfile =
  /\/(?:users?|profiles?|profil|members?|mitglied(?:er)?|benutzer|nutzer)\/(?!(?:log-?in|sign|regist|anmeld|einlogg|logout|passw))[^?#]/i;
/** Between a name and what it said. */
export const says = /^\s*(?:says|said|sagte?|schreibt|schrieb|meint|wrote)\b\s*(?:am\b.*)?:?\s*$/i;
const reference = '2015-06-15T12:00+02:00';

/** Whether it holds words that are signed or dated, and not those of a form or of links. */
export function looksLikeComment(element: Element): boolean {
  const { author, date, body, linked } = partsOf(element);
  if (date === undefined && element.querySelector('input, textarea, select')) return false;
  return (author !== undefined || date !== undefined) && body !== '' && linked < 0.7;
}

/** What can be told apart in a comment of any markup. */
interface Parts {
  author: Element | undefined;
  date: Element | undefined;
  /** What is left without them. */
  body: string;
  /** Share of that which is links, 0 to 1. */
  linked: number;
}

export function partsOf(element: Element): Parts {
  const parts = all(element, '*').filter((one) => !one.closest('form'));
  const signed =
    parts.find((one) => isMarked(one, authorMark) && isName(textOf(one)) && !isDated(one)) ?? speaker(parts);
  const date = parts.find((one) => (nameOf(one) === 'time' || isMarked(one, dateMark)) && isDated(one));
  const author = signed ?? profile(parts) ?? beforeDate(date);
  const known = [author, date].filter((one) => one !== undefined);
  let body = textOf(element);
  for (const one of known) body = body.replace(textOf(one), '');
  body = body.trim().length > 1 ? body.trim() : '';
  const links = parts.filter((one) => nameOf(one) === 'a' && !known.some((other) => other.contains(one)));
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0) / Math.max(1, body.length);
  return { author, date, body, linked };
}

/** Names are short, however many signs they have. */
function isName(text: string): boolean {
  return /^.{1,60}$/.test(text) && text.split(' ').length <= 6;
}

/** Whoever is named right before "sagt:". */
function speaker(parts: readonly Element[]): Element | undefined {
  return parts.find(
    (one) => /^(?:strong|b|cite|a|h[2-6])$/.test(nameOf(one)) && isName(textOf(one)) && says.test(behind(one)),
  );
}

/** Whoever's page a link leads to. */
function profile(parts: readonly Element[]): Element | undefined {
  return parts.find(
    (one) => nameOf(one) === 'a' && toProfile.test(one.getAttribute('href') ?? '') && isName(textOf(one)),
  );
}

/** Whoever is named alone right before a date. */
function beforeDate(date: Element | undefined): Element | undefined {
  const before = date?.previousElementSibling;
  return before && isName(textOf(before)) && !isDated(before) ? before : undefined;
}

function behind(element: Element): string {
  let text = '';
  for (let at = element.nextSibling; at && text.trim() === ''; at = at.nextSibling) text = at.textContent ?? '';
  return text;
}

function isDated(element: Element): boolean {
  const text = looseText(element);
  if (text.length > 120) return false;
  return element.hasAttribute('datetime') || parseDate(text, { reference }) !== undefined;
}
