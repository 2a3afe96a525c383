import { all, isMarked, marksOf, nameOf, textOf } from '../html/page/dom.ts';
import { parseDate } from '../dates.ts';
import { assemble } from './assemble.ts';
import { isCommentList } from './comment-lists.ts';
import { countWithin } from './first-count.ts';
import { dateIn, idIn } from './markup.ts';
import type { Post } from './post.ts';
import type { ThreadReader } from './thread-reader.ts';

const itemMark = /^(comments?|kommentare?|posting|leserkommentar|lesermeinung|meinung|reply|antwort|beitrag|depth)$/;
const authorMark = /^(author|autor|name|user|username|nick|nickname|nutzer|fn|poster|verfasser|byline)$/;
const dateMark = /^(date|datum|datetime|time|zeit|timestamp|published|posted|submitted|created|ago|meta|info)$/;
const bodyMark = /^(text|content|body|message|inhalt|copy)$/;
const says = /^\s*(?:says|said|sagte?|schreibt|schrieb|meint|wrote)\b\s*(?:am\b.*)?:?\s*$/i;
const controls =
  /^(reply|antworten|antwort|actions?|toolbar|tools?|buttons?|vote|votes|voting|rating|share|report|melden|avatar|likes?)$/;
const headings = 'h1, h2, h3, h4, h5, [class*="title" i], [class*="count" i]';
const reference = '2015-06-15T12:00+02:00';

/**
 * Comments in a list that names itself one, in markup nobody has described: the elements that look alike and each hold
 * a name or a date, and words besides. Asked last.
 */
export const anyList: ThreadReader = {
  name: 'any-list',
  find: (document) =>
    all(document.body, 'div, section, ol, ul, aside, article')
      .filter(isCommentList)
      .filter((one) => !isWithin(one, isCommentList))
      .filter((one) => itemsIn(one).length > 0),
  read(found, context) {
    const elements = found.flatMap(itemsIn);
    const known = new Set(elements);
    const above = elements.map((element) => parentOf(element, known));
    for (const element of [...elements].reverse()) element.remove();
    const posts = elements.map(readPost);
    const postOf = new Map(elements.map((element, at) => [element, posts[at]]));
    posts.forEach((post, at) => (post.parent = above[at] && postOf.get(above[at])));
    return assemble(posts, { reported: countWithin(found, headings) }, context);
  },
};

/** The elements of the shape that most comments have. */
function itemsIn(list: Element): Element[] {
  const shapes = new Map<string, Element[]>();
  for (const element of all(list, 'li, div, article, section')) {
    if (nameOf(element) !== 'li' && !isMarked(element, itemMark)) continue;
    if (element.closest('form, nav')) continue;
    const shape = shapeOf(element);
    const alike = shapes.get(shape);
    if (alike) alike.push(element);
    else shapes.set(shape, [element]);
  }
  const likely = [...shapes.values()]
    .map((elements) => elements.filter(looksLikeComment))
    .filter((elements) => elements.length > 0);
  if (likely.some(leadsElsewhere)) return [];
  return likely.reduce<Element[]>((best, elements) => (elements.length > best.length ? elements : best), []);
}

/** A list of what was said last on other pages links to the comments there. */
function leadsElsewhere(items: readonly Element[]): boolean {
  const links = items.flatMap((item) => all(item, 'a[href*="#comment"]').map((link) => link.getAttribute('href')!));
  return new Set(links.map((href) => href.replace(/#.*$/s, ''))).size > 1;
}

/** Name and classes, without what differs from one comment to the next. */
function shapeOf(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/);
  const steady = classes.filter(
    (one) => !/\d|^(even|odd|alt|first|last|parent|reply|child|has-.*|is-.*|thread-.*|by.*)$/.test(one),
  );
  return `${nameOf(element)}.${steady.sort().join('.')}`;
}

function looksLikeComment(element: Element): boolean {
  const { author, date, body, linked } = partsOf(element);
  if (date === undefined && element.querySelector('input, textarea, select')) return false;
  return (author !== undefined || date !== undefined) && body !== '' && linked < 0.7;
}

interface Parts {
  author: Element | undefined;
  date: Element | undefined;
  /** What is left without them. */
  body: string;
  /** Share of that which is links, 0 to 1. */
  linked: number;
}

function partsOf(element: Element): Parts {
  const parts = all(element, '*').filter((one) => !one.closest('form'));
  const author =
    parts.find((one) => isMarked(one, authorMark) && isName(textOf(one)) && !isDated(one)) ?? speaker(parts);
  const date = parts.find((one) => (nameOf(one) === 'time' || isMarked(one, dateMark)) && isDated(one));
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

function behind(element: Element): string {
  let text = '';
  for (let at = element.nextSibling; at && text.trim() === ''; at = at.nextSibling) text = at.textContent ?? '';
  return text;
}

function isDated(element: Element): boolean {
  const text = textOf(element);
  if (text.length > 120) return false;
  return element.hasAttribute('datetime') || parseDate(text, { reference }) !== undefined;
}

function parentOf(element: Element, known: ReadonlySet<Element>): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) if (known.has(at)) return at;
  return undefined;
}

function isWithin(element: Element, fits: (one: Element) => boolean): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (fits(at)) return true;
  return false;
}

function readPost(element: Element): Post {
  const { author, date } = partsOf(element);
  const name = author && textOf(author).replace(/^(?:von|by)\s+|\s*(?:says|sagt|schreibt|:)\s*:?$/gi, '');
  const written = date && dateIn(holding(date), '*');
  const id = idIn(
    element.getAttribute('id') ?? element.getAttribute('data-comment-id') ?? element.getAttribute('data-id'),
  );
  return { id, author: name, date: written, body: bodyOf(element, author, date) };
}

function holding(element: Element): Element {
  const holder = element.ownerDocument.createElement('div');
  holder.append(element.cloneNode(true));
  return holder;
}

function bodyOf(element: Element, author: Element | undefined, date: Element | undefined): Element {
  const apart = all(element, '*').filter(
    (one) =>
      marksOf(one).some((mark) => bodyMark.test(mark)) &&
      !(author && one.contains(author)) &&
      !(date && (one.contains(date) || date.contains(one))) &&
      textOf(one) !== '',
  );
  const [named] = apart.sort((a, b) => b.textContent.length - a.textContent.length);
  if (named) return named;
  const said = author?.nextSibling;
  if (said && says.test(said.textContent ?? '')) said.remove();
  for (const part of [author, date, ...all(element, 'form, button, nav, footer')]) part?.remove();
  for (const picture of all(element, 'a > img')) picture.parentElement!.remove();
  for (const part of all(element, '*')) if (isMarked(part, controls) && textOf(part).length < 60) part.remove();
  return element;
}
