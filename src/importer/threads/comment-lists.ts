import { all, isMarked, nameOf, nearest, textOf } from '../html/page/dom.ts';
import { looksLikeComment } from './comment-parts.ts';
import { isPing, saysPing } from './pings.ts';

const listMark = /^(comments|commentlist|kommentare|leserkommentare|lesermeinungen|disqus|webmentions|respond)$/;
const commentMark = /^(comments?|kommentare?)$/;
const one = /^(comment|kommentar|leserkommentar|posting)$/;
const many = /^(modul|module|bereich|list|liste|section|area|container|thread|threads|items)$/;
const switchMark =
  /^(enabled|disabled|open|closed|off|on|active|allowed|has|with|no|count|link|button|icon|teaser|form)$/;
/** Blogger calls the article and its comments a widget, too. */
const widget = '.widget:not(.Blog)';
/** Side bars list what was last said anywhere on the site. */
const elsewhere = /^(recent|latest|newest|neueste|neuesten|letzte|letzten|aktuelle)$/;

/** Whether an element says by its name that it holds comments, and holds no article. */
export function isCommentList(element: Element): boolean {
  return (
    (isMarked(element, listMark) || (isMarked(element, one) && isMarked(element, many))) &&
    !isMarked(element, switchMark) &&
    !isElsewhere(element) &&
    !element.querySelector('h1, [itemprop~="articleBody"]')
  );
}

/** Whether it stands in a side bar. */
export function isElsewhere(element: Element): boolean {
  return (
    element.closest(widget) !== null ||
    nearest(element, (around) => isMarked(around, elsewhere) && isMarked(around, commentMark)) !== undefined
  );
}

/** Whether there are comments in it, in whatever form. Forms, rules and invitations stand in such lists, too, and nobody signs those. */
export function holdsComments(element: Element): boolean {
  return all(element, 'li, div, article').some(
    (part) =>
      (nameOf(part) === 'li' || isMarked(part, /^(comment|kommentar|depth|even|odd)$/)) &&
      textOf(part).length > 60 &&
      !part.closest('form') &&
      !part.querySelector('textarea, input[type="email"], input[type="password"]') &&
      !nearest(part, isPing) &&
      !saysPing(part) &&
      (looksLikeComment(part) || isStamped(part)),
  );
}

/** Whether a year or an hour stands in it, in a few words that may be a date of any language. */
function isStamped(part: Element): boolean {
  return all(part, '*').some((one) => {
    const text = textOf(one);
    return text.length <= 40 && /\b(?:\d{1,2}[:.]\d{2}|(?:19|20)\d\d)\b/.test(text);
  });
}
