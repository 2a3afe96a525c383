import { all, isMarked, nameOf, textOf } from '../html/page/dom.ts';

const listMark = /^(comments|commentlist|kommentare|leserkommentare|lesermeinungen|disqus|webmentions|respond)$/;
const switchMark =
  /^(enabled|disabled|open|closed|off|on|active|allowed|has|with|no|count|link|button|icon|teaser|form)$/;

/** Whether an element says by its name that it holds comments, and holds no article. */
export function isCommentList(element: Element): boolean {
  return (
    isMarked(element, listMark) &&
    !isMarked(element, switchMark) &&
    !element.querySelector('h1, [itemprop~="articleBody"]')
  );
}

/** Whether there are comments in it, in whatever form. */
export function holdsComments(element: Element): boolean {
  const inner = all(element, 'li, div, article').filter(
    (one) => nameOf(one) === 'li' || isMarked(one, /^(comment|kommentar|depth|even|odd)$/),
  );
  return inner.some((one) => textOf(one).length > 60 && one.querySelector('textarea') === null);
}
