import { all, isLonger, isMarked, textOf } from './dom.ts';
import { absolute } from './address.ts';
import { firstWord, saysMore } from './row.ts';

/** Which page of an article that had several. */
export interface PagePart {
  /** From 1. */
  number: number;
  /** How many there were, if the page says so. */
  of?: number;
}

const counted = /^\W*(?:seite|page|teil|part)\s+(\d{1,2})\s*(?:von|of|\/)\s*(\d{1,2})(?!\d)/i;
const offered =
  /^\W*(?:1\.\s*teil\b.*\b2\.\s*teil\b|(?:artikel )?auf einer seite(?: lesen)?|single page|view all pages)/i;
const pagerMark = /^(pager|pagination|paging|pages|pagelinks|seiten|seitennavigation|artikelseiten|pagenav)$/;
const small = 'a, span, div, p, li, ul, ol, td, font, b, strong';
const pageQuery = /^(?:page|seite|teil|part|p|pagenum|pageno)$/i;
const pagePath = /(?:[-_/,.](?:seite|page|teil|part)[-_/,]?|[-_,/])(\d{1,2})(?=(?:\.[a-z]{3,5})?\/?$)/i;

/**
 * Reads from its own words which page of an article this is: "Seite 2 von 3", a row of numbers with links to the
 * same address, `rel=next` and `rel=prev`. The thread, which has pages of its own, must be off the page.
 * @param url the page's own address
 * @returns nothing for an article on one page
 */
export function readPagePart(document: Document, url: string | undefined): PagePart | undefined {
  const lines = all(document.body, small)
    .filter((element) => mayCount(element) && !saysMore(element, 299) && element.childElementCount <= 8)
    .map(textOf);
  const said = lines.map((line) => counted.exec(line)).find((found) => found !== null);
  if (said) return sensible(Number(said[1]), Number(said[2]));
  const own = numberIn(url);
  const linked = linkedPages(document, url);
  if (linked.length > 0) {
    const last = Math.max(own ?? 1, ...linked);
    return sensible(own ?? firstMissing(linked), last);
  }
  const [next, before] = ['next', 'prev'].map((rel) =>
    all(document, `link[rel~="${rel}" i], a[rel~="${rel}" i]`).some((link) => isSibling(link, url)),
  );
  if (before && !next && own !== undefined) return sensible(own, own);
  const isOffered = lines.some((line) => offered.test(line));
  if (before || next || isOffered) return { number: own ?? 1 };
  return own !== undefined && own > 1 && /seite/i.test(url ?? '') ? { number: own } : undefined;
}

/** Whether its first word may be one of those that say which page this is; asked of nearly every element. */
function mayCount(element: Element): boolean {
  const word = firstWord(element);
  return word.length < 4 || /^(?:seit|page|teil|part|arti|sing|view)/i.test(word);
}

/** The address of the article's first page: an address without what names a page of it. */
export function wholeAddress(address: string, { number }: PagePart): string {
  const url = new URL(address);
  for (const [name, value] of [...url.searchParams]) {
    if (pageQuery.test(name) && Number(value) === number) url.searchParams.delete(name);
  }
  const found = pagePath.exec(url.pathname);
  if (number > 1 && found && Number(found[1]) === number) {
    const rest = url.pathname.slice(found.index + found[0].length);
    url.pathname = url.pathname.slice(0, found.index) + rest || '/';
  }
  return url.href;
}

function sensible(number: number, of: number): PagePart | undefined {
  return of >= 2 && number >= 1 && number <= of && of <= 60 ? { number, of } : undefined;
}

function numberIn(url: string | undefined): number | undefined {
  const parsed = URL.parse(url ?? '');
  if (!parsed) return undefined;
  const asked = [...parsed.searchParams].find(([name, value]) => pageQuery.test(name) && /^\d{1,2}$/.test(value));
  const written = asked?.[1] ?? pagePath.exec(parsed.pathname)?.[1];
  return written === undefined ? undefined : Number(written);
}

/** Numbers that a row of links in the article names, where each leads to the same article. */
function linkedPages(document: Document, url: string | undefined): number[] {
  const rows = all(document.body, 'ul, ol, div, nav, p, span').filter(
    (element) => isMarked(element, pagerMark) && !isLonger(element, 199) && textOf(element).length < 200,
  );
  for (const row of rows) {
    const links = all(row, 'a[href]').filter((link) => /^\d{1,2}$/.test(textOf(link)));
    if (links.length > 0 && links.every((link) => isSibling(link, url)))
      return links.map((link) => Number(textOf(link)));
  }
  return [];
}

/** In a row of pages, the one without a link is the one that is read. */
function firstMissing(linked: readonly number[]): number {
  let number = 1;
  while (linked.includes(number)) number += 1;
  return number;
}

/** Whether a link leads to another page of the same article: but for the page's number, the addresses are alike. */
function isSibling(link: Element, url: string | undefined): boolean {
  const target = absolute(link.getAttribute('href'), url);
  if (!target || !url) return false;
  const [there, here] = [numberIn(target), numberIn(url)];
  const [bare, own] = [wholeAddress(target, { number: there ?? 1 }), wholeAddress(url, { number: here ?? 1 })];
  return bare !== '' && withoutEnds(bare) === withoutEnds(own) && target !== url;
}

function withoutEnds(address: string): string {
  return address.replace(/[#?].*$/, '').replace(/\/$/, '');
}
