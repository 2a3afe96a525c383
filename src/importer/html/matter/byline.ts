import { all, follows, isLonger, isMarked, linkShare, looseText, nameOf, nearest, plain, textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { linkedAuthors, metaAuthors } from './claimed-authors.ts';
import { beginsLikeByline, namesHelpers, namesIn, withoutTail } from './names.ts';

const mark = /^(authors?|autor|autoren|autorin|byline|verfasser|writer|writtenby|contributor|creator)$/;
const bylines =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="autor" i], [class*="byline" i], ' +
  '[class*="verfasser" i], [class*="auteur" i], [id*="author" i], address';
const authorLabel = /^(?:autor(?:in|en|innen)?(?:\/autor(?:in|en|innen)?)?|authors?|auteurs?):?$/i;
const threads = /^(?:comments?|kommentare?|leserbriefe?|leserkommentare?)$/;
/** Addresses of pages on those who write. */
const ownPage = /\/(?:authors?|autor(?:en|in|innen)?|staff|redakteure?|profil)\//i;
const lineNames = new Set('p div span li strong em i b td small address'.split(' '));

/** The people who signed an article, and the lines that say so, for the body to leave out. */
export interface Byline {
  authors: string[];
  lines: Element[];
}

/**
 * Reads the byline that readers saw; it beats what the head says, where papers put themselves as author.
 * Names in JSON-LD come second, those in elements marked for them third, those in meta tags fourth, those at the end of
 * a lead last.
 * @param marked whom the page names in elements marked for it
 */
export function findByline(
  document: Document,
  headline: Element | undefined,
  head: Head,
  marked: readonly string[],
): Byline {
  const around = elementsAround(headline);
  const lines = visibleLines(document, headline, around, head.site).map((element) => ({
    element,
    names: namesIn(textOf(element), head.site),
  }));
  const top = lines.find(({ names }) => names.length > 0)?.element;
  const signed = lines.filter(({ element }) => top && belongTogether(top, element));
  const seen = unique(signed.flatMap(({ names }) => names));
  const isSeen = seen.length > 0;
  const claims = [
    linkedAuthors(head),
    isSeen ? [] : [...marked],
    metaAuthors(head),
    isSeen ? [] : namesInLinks(headline, around, head.site),
    isSeen ? [] : namesAtEnd(around, head.site),
  ];
  const first = claims.find((names) => names.length > 0) ?? [];
  const claimed = claims.find((names) => isPart(first, names)) ?? first;
  const authors = isOther(seen, claimed) || isPart(seen, claimed) ? claimed : withoutGrown(seen, claimed);
  const isSaid = ({ element, names }: (typeof lines)[number]) =>
    names.length > 0 && names.every((name) => isKnown(name, authors)) && !namesHelpers(textOf(element));
  return { authors, lines: lines.filter(isSaid).map(({ element }) => element) };
}

/** Whether a name is an author's, or has grown together with the word beside it. */
function isKnown(name: string, authors: readonly string[]): boolean {
  return authors.some((author) => plain(name).includes(plain(author)));
}

/** Whether the head names people, and none of them in the line that was taken for the byline: it may be a picture's. */
function isOther(seen: readonly string[], claimed: readonly string[]): boolean {
  if (claimed.length === 0) return false;
  const bare = seen.map(plain);
  return !claimed.some((name) => bare.includes(plain(name)));
}

/** Whether the head names all who were seen and more: a line may be cut for narrow windows. */
function isPart(seen: readonly string[], claimed: readonly string[]): boolean {
  const bare = claimed.map(plain);
  return seen.length < claimed.length && seen.every((name) => bare.includes(plain(name)));
}

/**
 * Parts names that have grown together with another, or with a word beside them: "Anna MohrBert Kuhn", and
 * "Anna Mohr Berlin" where the head knows Anna Mohr.
 */
function withoutGrown(seen: readonly string[], claimed: readonly string[]): string[] {
  const isWithin = (one: string, other: string) => plain(one) !== plain(other) && plain(one).includes(plain(other));
  const names = seen.filter((name) => !seen.some((other) => isWithin(name, other)));
  return unique(names.map((name) => claimed.find((other) => isWithin(name, other)) ?? name));
}

/** Short lines marked as byline anywhere, those under the headline that begin like one, and those labelled as one. */
function visibleLines(
  document: Document,
  headline: Element | undefined,
  { before, after }: Around,
  site: string | undefined,
): Element[] {
  const named = all(document.body, bylines).filter(
    (element) =>
      isShort(element) && !isInLinkList(element) && !element.closest('figure') && !isInThread(element, headline),
  );
  const below = after.filter((one) => lineNames.has(nameOf(one)));
  const begun = below.slice(0, 80).filter((element) => isShort(element) && isByline(textOf(element), site));
  const dated = [...before.slice(-12), ...below.slice(0, 80)].filter(
    (element) => isShort(element) && isDatedName(textOf(element), site),
  );
  const labelled = all(document.body, 'li, p, dd, td').filter((element) => isShort(element) && isLabelled(element));
  const defined = all(document.body, 'dt')
    .filter((term) => authorLabel.test(textOf(term)))
    .flatMap(({ nextElementSibling }) => nextElementSibling ?? []);
  return unique([...named, ...begun, ...dated, ...labelled, ...defined]).sort((a, b) => (follows(a, b) ? -1 : 1));
}

/** The elements before and after the headline, in their order. */
interface Around {
  before: readonly Element[];
  after: readonly Element[];
}

function elementsAround(headline: Element | undefined): Around {
  if (!headline) return { before: [], after: [] };
  const every = all(headline.ownerDocument.body, '*');
  const at = every.indexOf(headline);
  return { before: every.slice(0, at), after: every.slice(at + 1) };
}

/** A line in a list of facts: a word for authors in a piece of its own, and the name. */
function isLabelled({ firstElementChild }: Element): boolean {
  return firstElementChild !== null && authorLabel.test(textOf(firstElementChild));
}

/** Links near the headline to the pages of those who write; where entries of a list are by others, nobody. */
function namesInLinks(headline: Element | undefined, { after }: Around, site: string | undefined): string[] {
  const links = after
    .slice(0, 150)
    .filter((one) => nameOf(one) === 'a' && ownPage.test(one.getAttribute('href') ?? '') && !isInThread(one, headline));
  const beside = Map.groupBy(links, ({ parentElement }) => parentElement);
  const [first, ...others] = [...beside.values()].map((group) =>
    unique(group.flatMap((link) => namesIn(looseText(link), site))),
  );
  return others.every((names) => names.every((name) => first!.includes(name))) ? (first ?? []) : [];
}

/** "… Sie wächst trotzdem. Eine Kolumne von Anna Mohr": a byline that closes one of the first paragraphs. */
function namesAtEnd({ after }: Around, site: string | undefined): string[] {
  const texts = after
    .slice(0, 40)
    .filter((one) => nameOf(one) === 'p')
    .map((one) => textOf(one));
  const ends = texts.map((text) => /[.!?…:“”"»]\s+((?:Eine?n?\s)[^.!?]{8,90})\.?$/.exec(text)?.[1] ?? '');
  const end = ends.find((one) => isByline(one, site));
  return end === undefined ? [] : namesIn(end, site);
}

/** "Von Anna Mohr, Berlin" is one, the day beside it or not; "Von Anna Mohr hieß es, sie komme nicht" is a sentence. */
function isByline(text: string, site: string | undefined): boolean {
  return beginsLikeByline(text) && namesIn(text, site).join(', ').length > 0.4 * withoutTail(text).length;
}

/** "04.02.2022 | 13:10 Uhr | Anna Mohr": a day, an hour perhaps, and nothing else but names. */
function isDatedName(text: string, site: string | undefined): boolean {
  const [, rest] = /^(?:\p{L}{2,10}\.?,? )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}) ?\d{2,4}\b(.*)$/u.exec(text) ?? [];
  const said = rest?.replace(/\d{1,2}[:.]\d\d(?:\s?Uhr)?/g, '').replace(/^[\s|·•,–-]+/, '');
  return said !== undefined && said.length > 4 && namesIn(said, site).join(', ').length > 0.8 * said.length;
}

function belongTogether(first: Element, other: Element): boolean {
  return other.contains(first) || first.contains(other) || other.parentElement === first.parentElement;
}

function isShort(element: Element): boolean {
  if (isLonger(element, 160) || element.childElementCount > 12) return false;
  const text = textOf(element);
  return text.length > 4 && text.length <= 160 && element.querySelector('h1, h2, p + p, table') === null;
}

/** A thread that no reader knows names its writers too. */
function isInThread(element: Element, headline: Element | undefined): boolean {
  const box = nearest(element, (one) => isMarked(one, threads));
  return box !== undefined && !(headline && box.contains(headline));
}

/** Lists of other pieces name authors too. */
function isInLinkList(element: Element): boolean {
  const list = element.closest('ul, ol');
  return list !== null && linkShare(list) > 0.8 && !isMarked(list, mark);
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
