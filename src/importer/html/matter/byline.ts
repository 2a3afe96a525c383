import { all, follows, isLonger, isMarked, linkShare, nameOf, plain, textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { listOf, isNode, textIn, textsIn, typesOf, type Node } from '../page/linked-data.ts';
import { beginsLikeByline, isPerson, isSingleName, namesHelpers, namesIn, withoutTail } from './names.ts';

const mark = /^(authors?|autor|autoren|autorin|byline|verfasser|writer|writtenby|contributor|creator)$/;
const bylines =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="autor" i], [class*="byline" i], ' +
  '[class*="verfasser" i], [id*="author" i], address';
const lineNames = new Set('p div span li strong em i b td address'.split(' '));
const metaNames = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'parsely-author',
  'byl',
];

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
  const lines = visibleLines(document, headline, head.site).map((element) => ({
    element,
    names: namesIn(textOf(element), head.site),
  }));
  const first = lines.find(({ names }) => names.length > 0)?.element;
  const signed = lines.filter(({ element }) => first && belongTogether(first, element));
  const seen = unique(signed.flatMap(({ names }) => names));
  const isSeen = seen.length > 0;
  const claims = [
    linkedNames(head),
    isSeen ? [] : [...marked],
    metaNamesIn(head),
    isSeen ? [] : namesAtEnd(headline, head.site),
  ];
  const claimed = claims.find((names) => names.length > 0) ?? [];
  const authors = isOther(seen, claimed) || isPart(seen, claimed) ? claimed : withoutGrown(seen);
  const isSaid = ({ element, names }: (typeof lines)[number]) =>
    names.length > 0 && names.every((name) => authors.includes(name)) && !namesHelpers(textOf(element));
  return { authors, lines: lines.filter(isSaid).map(({ element }) => element) };
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

/** Drops names that have grown together with another or with the word beside it: "Anna MohrBert Kuhn". */
function withoutGrown(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && plain(name).includes(plain(other))));
}

/** Short lines marked as byline anywhere, those under the headline that begin like one, and those labelled as one. */
function visibleLines(document: Document, headline: Element | undefined, site: string | undefined): Element[] {
  const named = all(document.body, bylines).filter(
    (element) => isShort(element) && !isInLinkList(element) && !element.closest('figure'),
  );
  const below = elementsAfter(headline).filter((one) => lineNames.has(nameOf(one)));
  const begun = below.slice(0, 80).filter((element) => isShort(element) && isByline(textOf(element), site));
  const labelled = all(document.body, 'li, p, dd, td').filter((element) => isShort(element) && isLabelled(element));
  return unique([...named, ...begun, ...labelled]).sort((a, b) => (follows(a, b) ? -1 : 1));
}

function elementsAfter(headline: Element | undefined): Element[] {
  if (!headline) return [];
  const every = all(headline.ownerDocument.body, '*');
  return every.slice(every.indexOf(headline) + 1);
}

/** A line in a list of facts: a word for authors in a piece of its own, and the name. */
function isLabelled({ firstElementChild }: Element): boolean {
  return (
    firstElementChild !== null &&
    /^autor(?:in|en|innen)?(?:\/autor(?:in|en|innen)?)?:?$/i.test(textOf(firstElementChild))
  );
}

/** "… Sie wächst trotzdem. Eine Kolumne von Anna Mohr": a byline that closes one of the first paragraphs. */
function namesAtEnd(headline: Element | undefined, site: string | undefined): string[] {
  const texts = elementsAfter(headline)
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

function belongTogether(first: Element, other: Element): boolean {
  return other.contains(first) || first.contains(other) || other.parentElement === first.parentElement;
}

function isShort(element: Element): boolean {
  if (isLonger(element, 160) || element.childElementCount > 12) return false;
  const text = textOf(element);
  return text.length > 4 && text.length <= 160 && element.querySelector('h1, h2, p + p, table') === null;
}

/** Lists of other pieces name authors too. */
function isInLinkList(element: Element): boolean {
  const list = element.closest('ul, ol');
  return list !== null && linkShare(list) > 0.8 && !isMarked(list, mark);
}

function linkedNames({ article, nodes, site }: Head): string[] {
  const people = listOf(article['author'])
    .map((one) => resolved(one, nodes))
    .filter((one) => !isNode(one) || !typesOf(one).includes('Organization'));
  const single = people.filter((one) => isNode(one) && typesOf(one).includes('Person')).flatMap(textsIn);
  const texts = people.flatMap((one) => (isNode(one) ? nameParts(one) : textsIn(one)));
  return unique(
    texts.flatMap((text) => {
      const isName = isPerson(text, site) || isUnicameral(text) || (single.includes(text) && isSingleName(text, site));
      return isName ? [text] : namesIn(text, site);
    }),
  );
}

/** JSON-LD may name a person in a node of its own, and point to it. */
function resolved(value: unknown, nodes: readonly Node[]): unknown {
  if (!isNode(value) || value['name'] !== undefined || value['@id'] === undefined) return value;
  return nodes.find((node) => node['@id'] === value['@id'] && node['name'] !== undefined) ?? value;
}

/** Names in scripts without capitals cannot be told by spelling; a paper's own is longer, or has a word of Latin in it. */
function isUnicameral(text: string): boolean {
  return /^[\p{Lo}\p{M}\s・]{2,10}$/u.test(text);
}

/** A person's name, whole or in its parts. */
function nameParts(person: Node): string[] {
  const parts = [textIn(person['givenName']), textIn(person['familyName'])].filter((part) => part !== undefined);
  return person['name'] === undefined && parts.length === 2 ? [parts.join(' ')] : textsIn(person);
}

function metaNamesIn({ meta, site, article }: Head): string[] {
  const paper = site ?? textIn(article['publisher']);
  const found = metaNames.map((name) => (meta.get(name) ?? []).flatMap((text) => namesIn(text, paper)));
  return unique(found.find((names) => names.length > 0) ?? []);
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
