import { all, outermost } from '../html/page/dom.ts';
import { assemble } from './assemble.ts';
import { isElsewhere } from './comment-lists.ts';
import type { AboutThread, Post } from './post.ts';
import { withSignature } from './signature.ts';
import type { ThreadContext, ThreadReader } from './thread-reader.ts';

/** How one source marks up a list of comments. */
export interface ListMarkup extends Pick<ThreadReader, 'name' | 'discusses'> {
  /** Selector of what holds the thread, its form and pager included. */
  box: string;
  /** Whether a box without a comment that can be read is of this source all the same if it says a count. */
  countsAlone?: true;
  /** Selector of one comment. Those nested in another stand beneath it. */
  comment: string;
  /** Whether an element that fits `comment` is one; form, pingback and "load more" often look alike. */
  isComment?: (element: Element) => boolean;
  /**
   * Reads one comment. Those nested beneath it have been taken out.
   * @returns nothing if it turns out to be none
   */
  post: (element: Element, context: ThreadContext) => Post | undefined;
  /** What stands around the comments. All of them are still in their boxes. */
  about?: (found: readonly Element[], context: ThreadContext) => AboutThread;
  /** For lists in which what answers a comment stands beside it: the comment beside or above an element. */
  above?: (element: Element) => Element | undefined;
  /** For lists that say by other means than nesting what stands beneath what. */
  relate?: (posts: readonly { element: Element; post: Post }[], found: readonly Element[]) => void;
}

/** A reader for sources whose comments are elements in a list, nested or not. */
export function listReader(markup: ListMarkup): ThreadReader {
  const { name, box, comment, isComment = () => true, discusses } = markup;
  return {
    name,
    ...(discusses && { discusses }),
    find(document) {
      const comments = all(document, comment).filter((one) => isComment(one) && !isElsewhere(one));
      const boxes = outermost(all(document, box).filter((one) => !isElsewhere(one)));
      const around = ancestorsOf(comments);
      const isOurs = comments.length > 0;
      const within = boxes.filter((one) => around.has(one) || isOurs || saysCount(one, markup));
      const stray = outermost(comments).filter((one) => !one.parentElement?.closest(box));
      return [...within, ...stray.filter((one) => !within.includes(one))];
    },
    read(found, context) {
      const about = markup.about?.(found, context) ?? {};
      return assemble(postsIn(found, markup, context), about, context);
    },
  };
}

function saysCount(element: Element, { about, countsAlone }: ListMarkup): boolean {
  return countsAlone === true && about?.([element], noContext).reported !== undefined;
}

const noContext = { zone: 'Europe/Berlin' } as ThreadContext;

function postsIn(found: readonly Element[], markup: ListMarkup, context: ThreadContext): Post[] {
  const { comment, isComment = () => true, above: beside } = markup;
  const elements = [
    ...new Set(found.flatMap((one) => [...(one.matches(comment) ? [one] : []), ...all(one, comment)])),
  ].filter(isComment);
  const above = new Map(
    elements.map((element) => [element, parentOf(element, comment, isComment) ?? beside?.(element)]),
  );
  for (const element of [...elements].reverse()) element.remove();
  const posts = new Map<Element, Post>();
  for (const element of elements) {
    const post = markup.post(element, context);
    if (post) posts.set(element, withSignature(post, element));
  }
  const read = [...posts].map(([element, post]) => ({ element, post }));
  for (const { element, post } of read) post.parent ??= nearestRead(element, above, posts);
  markup.relate?.(read, found);
  return read.map(({ post }) => post);
}

function parentOf(element: Element, comment: string, isComment: (one: Element) => boolean): Element | undefined {
  let at = element.parentElement?.closest(comment) ?? undefined;
  while (at && !isComment(at)) at = at.parentElement?.closest(comment) ?? undefined;
  return at;
}

/** Beneath a comment that was none, the one above that counts. */
function nearestRead(
  element: Element,
  above: ReadonlyMap<Element, Element | undefined>,
  posts: ReadonlyMap<Element, Post>,
): Post | undefined {
  let at = above.get(element);
  while (at && !posts.has(at)) at = above.get(at);
  return at && posts.get(at);
}

/** All elements around some others, each walked over once. */
function ancestorsOf(elements: readonly Element[]): Set<Element> {
  const around = new Set<Element>();
  for (const element of elements)
    for (let at = element.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
  return around;
}
