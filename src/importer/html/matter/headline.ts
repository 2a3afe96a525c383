import { all, isLonger, isMarked, linkShare, marksOf, nameOf, nearest, plain, textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { likeness, titleClaims } from './title-claims.ts';

const named =
  /^(headline|title|titel|titre|ueberschrift|überschrift|schlagzeile|hed|hl|haupttitel|artikeltitel|articletitle|entrytitle)$/;
const kickerLike =
  /^(kicker|dachzeile|spitzmarke|oberzeile|overline|subtitle|untertitel|subline|subheadline|section|rubrik)$/;
const masthead = /^(header|head|kopf|masthead|banner|branding)$/;
const listed =
  /^(teasers?|related|list|links?|widget|box|sidebar|module|modul|author|autor|comments?|footer|logo|site|brand|header-logo)$/;
const headings =
  'h1, h2, h3, [itemprop~="headline"], [class*="headline" i], [class*="title" i], [class*="titel" i], ' +
  '[class*="ueberschrift" i], [id*="headline" i], [id*="title" i], font[size], big, strong, b, td, div, span, p';

/**
 * The headline that readers saw. Where it, `title` and og:title differ, this one is meant; what the head
 * claims only helps to find it among the headings of teasers and boxes.
 */
export function findHeadline(document: Document, head: Head): Element | undefined {
  const claims = titleClaims(head);
  const claimed = new Set(claims.map(plain));
  let best: { element: Element; score: number } | undefined;
  let before = 0;
  for (const element of all(document.body, headings)) {
    if (!couldBe(element, claimed, head)) continue;
    const score = scoreOf(element, claims, before);
    before += 1;
    if (score > (best?.score ?? 3.5)) best = { element, score };
  }
  return best?.element;
}

function couldBe(element: Element, claimed: ReadonlySet<string>, head: Head): boolean {
  const heading = isHeading(element);
  if (!heading && element.querySelector('p, div, table, ul, h1, h2, h3') !== null) return false;
  if (isLonger(element, 300)) return false;
  const text = textOf(element);
  if (text.length < 3 || text.length > 300) return false;
  if (head.site !== undefined && plain(text) === plain(head.site)) return false;
  if (heading) return true;
  const isClaimed =
    claimed.has(plain(text)) || (isBig(element) && [...claimed].some((claim) => claim.endsWith(plain(text))));
  return isClaimed && element.closest('h1, h2, h3') === null;
}

function isHeading(element: Element): boolean {
  return (
    /^h[123]$/.test(nameOf(element)) ||
    isProperty(element) ||
    (isMarked(element, named) && !element.querySelector('h1, h2'))
  );
}

/** As pages of the nineties wrote headlines. */
function isBig(element: Element): boolean {
  return nameOf(element) === 'big' || /^(\+[2-4]|[5-7])$/.test(element.getAttribute('size') ?? '');
}

function isProperty(element: Element): boolean {
  return /\bheadline\b/.test(element.getAttribute('itemprop') ?? '');
}

function isInMasthead(element: Element): boolean {
  const holder = nearest(element, (one) => isMarked(one, masthead));
  return holder !== undefined && !isMarked(holder, /^(article|artikel|entry|post|story|content|news)$/);
}

function scoreOf(element: Element, claims: readonly string[], before: number): number {
  const text = textOf(element);
  const marks = marksOf(element);
  let score = { h1: 6, h2: 3, h3: 1 }[nameOf(element)] ?? 0;
  if (isProperty(element)) score += 5;
  if (marks.some((mark) => named.test(mark))) score += 2;
  if (marks.some((mark) => kickerLike.test(mark)) && !element.querySelector('[class]')) score -= 5;
  if (element.closest('article, main, [itemtype*="Article"], [role="main"]')) score += 1;
  if (linkShare(element) > 0.9) score -= claims.some((claim) => likeness(claim, text) > 0.6) ? 1 : 6;
  if (isInMasthead(element)) score -= 3;
  if (element.parentElement?.closest('h1, h2')) score -= 6;
  for (let at = element.parentElement, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    if (isMarked(at, listed)) score -= 1;
  }
  score += 8 * Math.max(0, ...claims.map((claim) => likeness(text, claim)));
  return score - Math.min(2, before * 0.2);
}
