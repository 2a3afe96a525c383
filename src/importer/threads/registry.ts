import { all, isMarked, nameOf, textOf } from '../html/page/dom.ts';
import { spiegelLegacy } from './spiegel-legacy.ts';
import type { ThreadContext, ThreadFinding, ThreadReader } from './thread-reader.ts';

/** Thread readers in the order they are asked. A new source is one more line here. */
const readers: readonly ThreadReader[] = [spiegelLegacy];

const listMark = /^(comments|commentlist|kommentare|leserkommentare|disqus|webmentions|respond)$/;
const switchMark =
  /^(enabled|disabled|open|closed|off|on|active|allowed|has|with|no|count|link|button|icon|teaser|form)$/;

/** A thread taken off its page, to be read when the article's own date is known. */
export interface ClaimedThread {
  read(context: ThreadContext): ThreadFinding | undefined;
  /** Whether there are comments that nobody could read. */
  unread: boolean;
}

/** Takes the thread off a page, so that no comment is taken for a part of the article. */
export function claimThread(document: Document): ClaimedThread {
  for (const reader of readers) {
    const found = reader.find(document);
    if (found.length === 0) continue;
    found.forEach((element) => element.remove());
    return { read: (context) => reader.read(found, context), unread: false };
  }
  const unknown = all(document.body, 'div, section, ol, ul, aside').filter(isCommentList);
  unknown.forEach((element) => element.remove());
  return { read: () => undefined, unread: unknown.some(holdsComments) };
}

function isCommentList(element: Element): boolean {
  return (
    isMarked(element, listMark) &&
    !isMarked(element, switchMark) &&
    !element.querySelector('h1, [itemprop~="articleBody"]')
  );
}

function holdsComments(element: Element): boolean {
  const inner = all(element, 'li, div, article').filter(
    (one) => nameOf(one) === 'li' || isMarked(one, /^(comment|kommentar|depth|even|odd)$/),
  );
  return inner.some((one) => textOf(one).length > 60 && one.querySelector('textarea') === null);
}
