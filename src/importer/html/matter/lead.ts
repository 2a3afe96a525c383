import { all, follows, isLonger, isMarked, nameOf, plain, textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { textIn } from '../page/linked-data.ts';
import { metaValue } from '../page/meta-tags.ts';
import { isBold } from '../body/headings.ts';
import { lineKindOf } from '../body/page-lines.ts';

const mark =
  /^(intro|introtext|introduction|lead|leadtext|leadparagraph|vorspann|teaser|teasertext|anriss|standfirst|dek|deck|summary|abstract|einleitung|subtitle|subheadline|subline|untertitel|unterzeile|excerpt|sapo|blurb|strapline|chapeau|ingress|catenaccio|sommario|entradilla|bajada)$/;
const unlikely = /^(caption|image|bild|foto|credit|author|autor|comment|share|meta|date)$/;

/** A description that was cut, or that a system wrote. */
const noLead = /(?:…|\.\.\.|\[\.\.\.\])$|^hier finden sie (?:alle )?informationen|\blesen sie jetzt „/i;

export interface Lead {
  text: string;
  /** Where it stood on the page, for the body to leave out. */
  element?: Element;
  /** Whether it comes from the head only. */
  inferred?: true;
}

/**
 * The paragraph that sums the article up: marked as such under the headline, or saying what the head gives
 * as description, or a first paragraph in bold. A description that readers never saw is the last resort.
 */
export function findLead(
  document: Document,
  headline: Element | undefined,
  head: Head,
  body: readonly Element[],
): Lead | undefined {
  const description = descriptionOf(head);
  const marked = all(
    document.body,
    '[class], [id], [itemprop~="description"], [itemprop~="alternativeHeadline"]',
  ).filter(
    (element) =>
      isMarked(element, mark) || /description|alternativeHeadline/.test(element.getAttribute('itemprop') ?? ''),
  );
  const seen = marked.filter((element) => isLeadLike(element, headline, body));
  const isInBody = (element: Element) => body.some((block) => block === element || block.contains(element));
  const said = all(document.body, 'p, h2, h3, h4, div').find(
    (element) =>
      description &&
      element.childElementCount <= 3 &&
      !isLonger(element, 600) &&
      saysAll(textOf(element), description) &&
      !isInBody(element),
  );
  const below = headline?.nextElementSibling;
  const subtitle = below && /^h[2-5]$/.test(nameOf(below)) && textOf(below).length >= 60 ? below : undefined;
  const first = body.find((block) => nameOf(block) !== 'figure');
  const apart =
    first && description && standsApart(first, body) && plain(textOf(first)) === plain(description) ? first : undefined;
  const bold = first && isBold(first) && textOf(first).length >= 60 ? first : undefined;
  const element =
    seen.find((one) => description && plain(textOf(one)) === plain(description)) ??
    seen[0] ??
    subtitle ??
    apart ??
    bold ??
    said;
  if (element && !isAllText(element, body)) return { text: textOf(element), element };
  return description && !isRepeated(description, body) ? { text: description, inferred: true } : undefined;
}

/** Whether a text of a lead's length is what the head says; its first letters tell most others apart. */
function saysAll(text: string, description: string): boolean {
  const said = plain(description);
  const isLikely =
    text.length <= 600 && text.length >= said.length && said.startsWith(plain(text.slice(0, 20)).slice(0, 10));
  return isLikely && plain(text) === said;
}

/** Whether a marked element stands between headline and text, or is the text's first block. */
function isLeadLike(element: Element, headline: Element | undefined, body: readonly Element[]): boolean {
  if (isLonger(element, 800)) return false;
  const text = textOf(element);
  if (text.length < 30 || text.length > 800 || element.querySelector('h1, ul, img, p + p + p')) return false;
  if (/^(?:ul|ol|dl|table|figure|blockquote|time)$/.test(nameOf(element)) || lineKindOf(text)) return false;
  if (isMarked(element, unlikely) || element.closest('figure')) return false;
  if (headline && (!follows(headline, element) || headline.contains(element) || element.contains(headline)))
    return false;
  const first = body.find((block) => nameOf(block) === 'p' && textOf(block).length >= 40);
  return !first || element.contains(first) || first.contains(element) || follows(element, first);
}

/** Whether a first paragraph stands in a place of its own, or is marked otherwise than those that follow. */
function standsApart(first: Element, body: readonly Element[]): boolean {
  const next = body.find((block) => block !== first && nameOf(block) === 'p' && textOf(block).length >= 40);
  if (!next) return false;
  return next.parentElement !== first.parentElement || next.getAttribute('class') !== first.getAttribute('class');
}

/** A bulletin of one paragraph has no lead but that paragraph. */
function isAllText(element: Element, body: readonly Element[]): boolean {
  const rest = body.filter((block) => block !== element && !element.contains(block) && !block.contains(element));
  return !rest.some((block) => textOf(block).length >= 40);
}

function descriptionOf({ meta, article }: Head): string | undefined {
  const claims = [
    metaValue(meta, 'og:description', 'twitter:description'),
    textIn(article['description']),
    metaValue(meta, 'description', 'dc.description'),
  ];
  return claims.find((text) => text && text.length >= 40 && text.length <= 600 && !noLead.test(text));
}

/** Whether a text stands in the body anyway. */
function isRepeated(text: string, body: readonly Element[]): boolean {
  const start = plain(text).slice(0, 60);
  return body.some((block) => plain(textOf(block)).includes(start));
}
