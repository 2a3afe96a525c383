import { all, isBlock, isElement, isMarked, nameOf, plain, textOf, tidy } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { titleClaims } from './title-claims.ts';

/** A headline in its two parts. */
export interface Headline {
  title: string;
  kicker?: string;
  /** Whether the kicker was told from the head, not from the headline's markup. */
  inferred?: true;
}

const kickerMark =
  /^(kicker|intro|dachzeile|spitzmarke|oberzeile|overline|articleoverline|highline|topline|eyebrow|roofline|surtitle|suptitle|supertitle|catchline|preheadline|pretitle|toptitle|uppertitle|stichmarke|stichwort|headlineemphasis|emphasis|catchword|topic|hashtag)$/;
const noKicker =
  /^(date|datum|author|autor|byline|meta|breadcrumbs?|share|tools|nav|logo|category|back|label|badge|time)$/;
const extra =
  /^(badge|icon|premium|plus|label|subtitle|untertitel|subline|subheadline|visually|hidden|sr|screenreader|comments?count|video)$/;

/** Parts a headline into kicker and title: by its spans, by the line above it, last by what the head says. */
export function splitHeadline(element: Element, head: Head): Headline {
  const copy = element.cloneNode(true) as Element;
  for (const part of all(copy, '*')) if (isExtra(part)) part.remove();
  const claims = titleClaims(head);
  const inner = all(copy, '*').find((part) => isMarked(part, kickerMark)) ?? leadingPart(innermost(copy), claims);
  if (inner && plain(textOf(inner)) !== plain(textOf(copy))) {
    const kicker = bare(textOf(inner));
    inner.remove();
    return { title: bareTitle(textOf(copy)), ...(kicker && { kicker }) };
  }
  const title = textOf(copy);
  const above = lineAbove(element, title);
  if (above) return { title, kicker: above };
  const claimed = kickerClaim(title, claims) ?? unmarkedAbove(element, head.site);
  if (claimed) return { title, kicker: claimed, inferred: true };
  return { title, ...kickerWithin(title, claims) };
}

/** A day in a headline says when it was written; a sign for those who listen parts its kicker from it. */
function isExtra(part: Element): boolean {
  if (/^\s*[:|·–-]\s*$/.test(part.textContent)) return false;
  return nameOf(part) === 'time' || (isMarked(part, extra) && !isMarked(part, kickerMark) && textOf(part).length < 40);
}

/** The element whose only content is not one more element. */
function innermost(element: Element): Element {
  const [only, ...others] = element.childNodes;
  return isElement(only) && others.length === 0 ? innermost(only) : element;
}

/** A first span is a kicker if it ends in a colon, or if the head parts it from the title or leaves it out. */
function leadingPart(heading: Element, claims: readonly string[]): Element | undefined {
  const [first, ...rest] = [...heading.childNodes].filter(
    (node) => isElement(node) || tidy(node.nodeValue ?? '') !== '',
  );
  if (!isElement(first) || rest.length === 0) return undefined;
  const text = textOf(first);
  const others = plain(textOf(heading).slice(text.length));
  const isParted = claims.some(
    (claim) =>
      (claim.startsWith(text) && /^\s*(?::|[-–—|]\s)/.test(claim.slice(text.length))) || plain(claim) === others,
  );
  const isFollowed = /^\s*:/.test(rest[0]!.textContent ?? '');
  return text.length < 60 && (text.endsWith(':') || isFollowed || isParted) ? first : undefined;
}

/** The line above a headline, if it is marked as one or is a lesser heading, and short; a longer one is a lead. */
function lineAbove(heading: Element, title: string): string | undefined {
  for (let at: Element | null = heading, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    const before = at.previousElementSibling;
    if (!before) continue;
    const isLesser = at === heading && /^h[2-6]$/.test(nameOf(before)) && nameOf(before) > nameOf(heading);
    const marked = isLesser ? before : lastLine([before, ...all(before, '*')].find((one) => isMarked(one, kickerMark)));
    const text = marked?.closest('nav, ul, ol') ? '' : bare(textOf(marked));
    return text && text.length <= 60 && !text.endsWith('.') && plain(text) !== plain(title) ? text : undefined;
  }
  return undefined;
}

/** Of several lines in one box, the one nearest to the headline. */
function lastLine(box: Element | undefined): Element | undefined {
  const last = box?.lastElementChild;
  return last && isBlock(last) && last.previousElementSibling && textOf(last) ? last : box;
}

/** A short line right above the headline that nobody marked. */
function unmarkedAbove(heading: Element, site = ''): string | undefined {
  const before = heading.previousElementSibling;
  if (!before || !/^(p|div|span|strong)$/.test(nameOf(before)) || before.querySelector('img, ul, a + a, p + p'))
    return undefined;
  const text = bare(textOf(before));
  const isPlain = text.length >= 3 && text.length <= 50 && !/[.!?>|»\d]/.test(text) && plain(text) !== plain(site);
  return isPlain && !isMarked(before, noKicker) ? text : undefined;
}

/** "Title" in the head over "Kicker: Title" on the page. */
function kickerWithin(title: string, claims: readonly string[]): Partial<Headline> {
  for (const { index } of title.matchAll(/[:|] /g)) {
    const rest = title.slice(index + 1);
    if (index < 60 && /^\W*[\p{Lu}\d]/u.test(rest) && claims.some((claim) => plain(claim) === plain(rest)))
      return { title: bareTitle(rest), kicker: bare(title.slice(0, index)), inferred: true };
  }
  return {};
}

/** "Kicker: Title" in the head over "Title" on the page. */
function kickerClaim(title: string, claims: readonly string[]): string | undefined {
  for (const claim of claims) {
    const at = claim.indexOf(':');
    if (at > 1 && at < 60 && plain(claim.slice(at + 1)) === plain(title)) return bare(claim.slice(0, at));
  }
  return undefined;
}

function bare(text: string): string {
  return tidy(text.replace(/\s\d{1,2}[./]\d{1,2}[./]\d{2,4}.*$/, '').replace(/^[+\s]+|[\s:+|–-]+$/g, ''));
}

function bareTitle(text: string): string {
  return tidy(text.replace(/^[\s:|–-]+/, ''));
}
