import { all, follows, isMarked, linkShare, nameOf, plain, textOf } from '../page/dom.ts';
import type { Head } from '../page/head.ts';
import { listOf, isNode, textIn, textsIn, typesOf, type Node } from '../page/linked-data.ts';
import { beginsLikeByline, isPerson, namesIn } from './names.ts';

const mark = /^(authors?|autor|autoren|autorin|byline|verfasser|writer|writtenby|contributor|creator)$/;
const marked =
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
 * Names in JSON-LD come second, those in meta tags third.
 */
export function findByline(document: Document, headline: Element | undefined, head: Head): Byline {
  const lines = visibleLines(document, headline, head.site).map((element) => ({
    element,
    names: namesIn(textOf(element), head.site),
  }));
  const first = lines.find(({ names }) => names.length > 0)?.element;
  const signed = lines.filter(({ element }) => first && belongTogether(first, element));
  const seen = unique(signed.flatMap(({ names }) => names));
  const claimed = [linkedNames(head), metaNamesIn(head)].find((names) => names.length > 0) ?? [];
  const authors = isOther(seen, claimed) || isPart(seen, claimed) ? claimed : withoutGrown(seen);
  const isSaid = (names: readonly string[]) => names.length > 0 && names.every((name) => authors.includes(name));
  return { authors, lines: lines.filter(({ names }) => isSaid(names)).map(({ element }) => element) };
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

/** Short lines marked as byline anywhere, and those under the headline that begin like one. */
function visibleLines(document: Document, headline: Element | undefined, site: string | undefined): Element[] {
  const named = all(document.body, marked).filter(
    (element) => isShort(element) && !isInLinkList(element) && !element.closest('figure'),
  );
  const below = elementsAfter(headline).filter((one) => lineNames.has(nameOf(one)));
  const begun = below.slice(0, 80).filter((element) => isShort(element) && isByline(textOf(element), site));
  return unique([...named, ...begun]).sort((a, b) => (follows(a, b) ? -1 : 1));
}

function elementsAfter(headline: Element | undefined): Element[] {
  if (!headline) return [];
  const every = all(headline.ownerDocument.body, '*');
  return every.slice(every.indexOf(headline) + 1);
}

/** "Von Anna Mohr, Berlin" is one; "Von Anna Mohr hieß es, sie komme nicht" is a sentence. */
function isByline(text: string, site: string | undefined): boolean {
  return beginsLikeByline(text) && namesIn(text, site).join(', ').length > 0.4 * text.length;
}

function belongTogether(first: Element, other: Element): boolean {
  return other.contains(first) || first.contains(other) || other.parentElement === first.parentElement;
}

function isShort(element: Element): boolean {
  if (element.childElementCount > 12) return false;
  const text = textOf(element);
  return text.length > 4 && text.length <= 160 && element.querySelector('h1, h2, p + p, table') === null;
}

/** Lists of other pieces name authors too. */
function isInLinkList(element: Element): boolean {
  const list = element.closest('ul, ol');
  return list !== null && linkShare(list) > 0.8 && !isMarked(list, mark);
}

function linkedNames({ article, site }: Head): string[] {
  const people = listOf(article['author']).filter((one) => !isNode(one) || !typesOf(one).includes('Organization'));
  const texts = people.flatMap((one) => (isNode(one) ? nameParts(one) : textsIn(one)));
  return unique(texts.flatMap((text) => (isPerson(text, site) || isUnicameral(text) ? [text] : namesIn(text, site))));
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
