import { all, isMarked, marksOf, nameOf, textOf } from '../html/page/dom.ts';
import { parseDate } from '../dates.ts';
import { assemble } from './assemble.ts';
import { isCommentList } from './comment-lists.ts';
import { countIn } from './counts.ts';
import { dateIn, idIn } from './markup.ts';
import type { Post } from './post.ts';
import type { ThreadReader } from './thread-reader.ts';

const itemMark = /^(comments?|kommentare?|posting|leserkommentar|lesermeinung|meinung|reply|antwort|beitrag|depth)$/;
const authorMark = /^(author|autor|name|user|username|nick|nickname|nutzer|fn|poster|verfasser|byline)$/;
const dateMark = /^(date|datum|time|zeit|timestamp|published|posted|ago|meta|info)$/;
const bodyMark = /^(text|content|body|message|inhalt|copy)$/;
const controls =
  /^(reply|antworten|antwort|actions?|toolbar|tools?|buttons?|vote|votes|voting|rating|share|report|melden|avatar|likes?)$/;
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
      .filter((one, _, lists) => !lists.some((other) => other !== one && other.contains(one)))
      .filter((one) => itemsIn(one).length > 0),
  read(found, context) {
    const elements = found.flatMap(itemsIn);
    const known = new Set(elements);
    const above = elements.map((element) => parentOf(element, known));
    for (const element of [...elements].reverse()) element.remove();
    const posts = elements.map(readPost);
    posts.forEach((post, at) => (post.parent = above[at] && posts[elements.indexOf(above[at])]));
    const headings = found.flatMap((one) => all(one, 'h1, h2, h3, h4, h5, [class*="title" i], [class*="count" i]'));
    const reported = headings.map((one) => countIn(textOf(one))).find((count) => count !== undefined);
    return assemble(posts, { reported }, context);
  },
};

/** The elements of the shape that most comments have. */
function itemsIn(list: Element): Element[] {
  const shapes = new Map<string, Element[]>();
  for (const element of all(list, 'li, div, article, section')) {
    if (nameOf(element) !== 'li' && !isMarked(element, itemMark)) continue;
    if (element.closest('form, nav') || element.querySelector('textarea')) continue;
    const shape = shapeOf(element);
    shapes.set(shape, [...(shapes.get(shape) ?? []), element]);
  }
  const likely = [...shapes.values()]
    .map((elements) => elements.filter(looksLikeComment))
    .filter((elements) => elements.length > 0);
  return likely.reduce<Element[]>((best, elements) => (elements.length > best.length ? elements : best), []);
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
  const { author, date, body } = partsOf(element);
  return (author !== undefined || date !== undefined) && body !== '';
}

function partsOf(element: Element): { author: Element | undefined; date: Element | undefined; body: string } {
  const parts = all(element, '*');
  const author = parts.find((one) => isMarked(one, authorMark) && /^.{1,60}$/.test(textOf(one)) && !isDated(one));
  const date = parts.find((one) => (nameOf(one) === 'time' || isMarked(one, dateMark)) && isDated(one));
  let body = textOf(element);
  for (const one of [author, date]) if (one) body = body.replace(textOf(one), '');
  return { author, date, body: body.trim().length > 1 ? body : '' };
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
  const named = all(element, '*').find(
    (one) =>
      marksOf(one).some((mark) => bodyMark.test(mark)) &&
      !(author && one.contains(author)) &&
      !(date && one.contains(date)) &&
      textOf(one) !== '',
  );
  if (named) return named;
  for (const part of [author, date, ...all(element, 'form, button, nav, footer')]) part?.remove();
  for (const part of all(element, '*')) if (isMarked(part, controls) && textOf(part).length < 60) part.remove();
  return element;
}
