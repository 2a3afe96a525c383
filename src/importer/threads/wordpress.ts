import { all, isMarked, nameOf, textOf } from '../html/page/dom.ts';
import { countIn } from './counts.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, idIn, textIn } from './markup.ts';

const numberedId = /^(?:li-|div-)?comment-\d+$/;
const furniture =
  '.comment-author, .comment-meta, .commentmetadata, .comment-metadata, .comment-header, .comment-info, .reply, ' +
  '.comment-reply-link, .comment-edit-link, .edit-link, .says, .avatar, .comment-awaiting-moderation, .sharedaddy, ' +
  '.comment-likes, .jetpack-comment-likes-widget-wrapper, .wp-block-comment-reply-link, .screen-reader-text, h3, h4';
const headings =
  '.comments-title, #comments-title, .comment-title, .wp-block-comments-title, .comments-heading, .comments-number, h2, h3, h4';

/** Comments as WordPress lists them: classic themes since Kubrick, HTML5 themes, and themes made of blocks. */
export const wordpress = listReader({
  name: 'wordpress',
  box: '#comments, .comments-area, .commentlist, .comment-list, .wp-block-comments, .wp-block-comment-template, #respond',
  comment:
    'li.comment, div.comment, article.comment, div[id^="comment-"], article[id^="comment-"], li[id^="comment-"], li[id^="li-comment-"], .commentlist > li, .comment-list > li',
  isComment: (element) =>
    !isPing(element) &&
    (hasNumberedId(element) || /\bdepth-\d/.test(element.getAttribute('class') ?? '')) &&
    !isInnerPart(element),
  post(element) {
    const body = bodyOf(element);
    const author = textIn(
      element,
      '.comment-author .fn',
      '.wp-block-comment-author-name',
      '.fn',
      '.comment-author-name',
      '.comment-author cite',
      '.comment-author b',
      '.comment-author',
      'cite',
    )?.replace(/\s*\b(?:says|said|sagte?|schreibt|schrieb|meint|wrote)\b\s*(?:am\b.*)?:?\s*$/i, '');
    const date = dateIn(
      element,
      'time[datetime]',
      '.comment-date',
      '.comment-meta a',
      '.commentmetadata a',
      '.comment-time',
      '.commentmetadata',
      '.comment-meta',
      'small',
    );
    if (body) cleanBody(body);
    return { id: idIn(element.getAttribute('id')), author, date, body };
  },
  about(found) {
    const said = found
      .flatMap((one) => [...(/^h[2-4]$/.test(nameOf(one)) ? [one] : []), ...all(one, headings)])
      .filter((heading) => !heading.closest('.comment, .comment-respond, #respond'))
      .map((heading) => countIn(textOf(heading)));
    const closed = found.some((one) => first(one, '.nocomments, .no-comments, .comments-closed') !== undefined);
    return { reported: said.find((count) => count !== undefined), closed };
  },
});

function hasNumberedId(element: Element): boolean {
  return numberedId.test(element.getAttribute('id') ?? '');
}

function isPing(element: Element): boolean {
  return isMarked(element, /^(pingback|trackback|ping)$/);
}

/** Themes wrap one comment in several elements named after it. */
function isInnerPart(element: Element): boolean {
  const id = idIn(element.getAttribute('id'));
  const around = element.parentElement?.closest('[id*="comment-"], li.comment');
  if (!around) return false;
  const aroundId = idIn(around.getAttribute('id'));
  return hasNumberedId(around) && (id === undefined || id === aroundId);
}

function bodyOf(element: Element): Element | undefined {
  return (
    first(
      element,
      '.comment-content',
      '.wp-block-comment-content',
      '.comment-text',
      '.comment_text',
      '.commenttext',
      '.comment-entry',
      '.comment_content',
      '.comment-body',
      '.commentbody',
    ) ?? element
  );
}

function cleanBody(body: Element): void {
  for (const part of all(body, furniture)) part.remove();
  for (const part of [...body.children]) if (/^(cite|small|footer|time)$/.test(nameOf(part))) part.remove();
  const [opening] = [...body.childNodes].filter((node) => (node.textContent ?? '').trim() !== '');
  if (opening && /^\s*(?:says|sagte?|schreibt|meint)\s*:?\s*$/i.test(opening.textContent ?? '')) opening.remove();
}
