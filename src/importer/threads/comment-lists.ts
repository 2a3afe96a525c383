import { all, isMarked, nameOf, nearest, textOf } from '../html/page/dom.ts';
import { isPing } from './pings.ts';

const listMark = /^(comments|commentlist|kommentare|leserkommentare|lesermeinungen|disqus|webmentions|respond)$/;
const commentMark = /^(comments?|kommentare?)$/;
const one = /^(comment|kommentar|leserkommentar|posting)$/;
const many = /^(modul|module|bereich|list|liste|section|area|container|thread|threads|items)$/;
const switchMark =
  /^(enabled|disabled|open|closed|off|on|active|allowed|has|with|no|count|link|button|icon|teaser|form)$/;
/** Side bars list what was last said anywhere on the site. */
const elsewhere = /^(recent|latest|newest|neueste|neuesten|letzte|letzten|aktuelle)$/;

/** Whether an element says by its name that it holds comments, and holds no article. */
export function isCommentList(element: Element): boolean {
  return (
    (isMarked(element, listMark) || (isMarked(element, one) && isMarked(element, many))) &&
    !isMarked(element, switchMark) &&
    !nearest(element, (around) => isMarked(around, elsewhere) && isMarked(around, commentMark)) &&
    !element.querySelector('h1, [itemprop~="articleBody"]')
  );
}

/** Whether there are comments in it, in whatever form. */
export function holdsComments(element: Element): boolean {
  const inner = all(element, 'li, div, article').filter(
    (part) =>
      (nameOf(part) === 'li' || isMarked(part, /^(comment|kommentar|depth|even|odd)$/)) && !nearest(part, isPing),
  );
  return inner.some((part) => textOf(part).length > 60 && part.querySelector('textarea') === null);
}
