import { all, isMarked, nameOf, textOf } from '../html/page/dom.ts';
import { assemble } from './assemble.ts';
import { isCommentList } from './comment-lists.ts';
import { looksLikeComment, partsOf, says } from './comment-parts.ts';
import { countWithin } from './first-count.ts';
import { dateIn, idIn } from './markup.ts';
import type { Post } from './post.ts';
import { withSignature } from './signature.ts';
import type { ThreadReader } from './thread-reader.ts';

const itemMark = /^(comments?|kommentare?|posting|leserkommentar|lesermeinung|meinung|reply|antwort|beitrag|depth)$/;
/** `comment_author` is a part of a comment, though the words in its name are those of one. */
const partClass =
  /(?:^|\s)(?:comment|kommentar|posting|post)[-_]+(?:author|autor|infos?|meta|title|titel|date|datum|avatar|head|header|footer)(?:$|\s)/i;
const bodyMark = /^(text|content|body|message|inhalt|copy)$/;
/** Classes such as `text-right` say where something stands. */
const placeMark = /^(left|right|center|end|start|muted|small|sm|xs)$/;
const controls =
  /^(reply|antworten|antwort|actions?|toolbar|tools?|buttons?|vote|votes|voting|rating|share|report|melden|avatar|likes?)$/;
const control = /^(?:antworten?|reply|zitieren|quote|melden|report|teilen|share|permalink|bearbeiten|edit)$/i;
const headings = 'h1, h2, h3, h4, h5, [class*="title" i], [class*="count" i]';

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
    const signed = posts.filter(({ author, date }) => author || date);
    return assemble(signed, { reported: countWithin(found, headings) }, context);
  },
};

/** The elements of the shape that most comments have. */
function itemsIn(list: Element): Element[] {
  const shapes = new Map<string, Element[]>();
  for (const element of all(list, 'li, div, article, section')) {
    if (nameOf(element) !== 'li' && !isMarked(element, itemMark)) continue;
    if (partClass.test(element.getAttribute('class') ?? '') || element.closest('form, nav')) continue;
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
  return withSignature({ id, author: name, date: written, body: bodyOf(element, author, date) }, element);
}

function holding(element: Element): Element {
  const holder = element.ownerDocument.createElement('div');
  holder.append(element.cloneNode(true));
  return holder;
}

function bodyOf(element: Element, author: Element | undefined, date: Element | undefined): Element {
  const apart = all(element, '*').filter(
    (one) =>
      nameOf(one) !== 'a' &&
      isMarked(one, bodyMark) &&
      !isMarked(one, placeMark) &&
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
  for (const link of all(element, 'a')) if (control.test(textOf(link))) link.remove();
  for (const part of all(element, '*')) if (isMarked(part, controls) && textOf(part).length < 60) part.remove();
  return element;
}
