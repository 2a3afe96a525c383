import { all, nameOf, nearest, textOf } from '../html/page/dom.ts';
import { partsOf } from './comment-parts.ts';
import { countWithin } from './first-count.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, idIn, textIn } from './markup.ts';
import { hasDepth, isPing, saysPing, withoutPings } from './pings.ts';
import { withSignature } from './signature.ts';

const numberedId = /^(?:li-|div-)?comment-\d+$/;
const furniture =
  '.comment-author, .comment-meta, .commentmetadata, .comment-metadata, .comment-header, .comment-info, .reply, ' +
  '.comment-reply-link, .comment-edit-link, .edit-link, .says, .avatar, .comment-awaiting-moderation, .sharedaddy, ' +
  '.author, .username, .comment_author, .comment_postinfo, .comment-likes, .cld-like-dislike-wrap, .comment-number, .jetpack-comment-likes-widget-wrapper, .wp-block-comment-reply-link, .screen-reader-text, h3, h4';
const headings =
  '.comments-title, #comments-title, .comment-title, .wp-block-comments-title, .comments-heading, .comments-number, .comments-count, h1, h2, h3, h4, h5';

const signed = /^(?:comment|kommentar)\s+(?:by|von)\s.{1,160}@\s*\d{1,2}:\d\d(?:\s*[ap]m)?\W*$/i;

/** Comments as WordPress lists them: classic themes since Kubrick, HTML5 themes, and themes made of blocks. */
export const wordpress = listReader({
  name: 'wordpress',
  box: '#comments, .comments-area, .commentlist, .comment-list, .wp-block-comments, .wp-block-comment-template, #respond',
  comment:
    'li.comment, div.comment, article.comment, div[id^="comment-"], article[id^="comment-"], li[id^="comment-"], li[id^="li-comment-"], .commentlist > li, .comment-list > li',
  isComment: (element) =>
    !nearest(element, isPing) &&
    !saysPing(element) &&
    (hasNumberedId(element) || hasDepth(element)) &&
    !isInnerPart(element),
  post(element) {
    const body = bodyOf(element);
    const author = textIn(
      element,
      '.comment-author .fn',
      '.wp-block-comment-author-name',
      '.fn',
      '.comment-author-name',
      '.comment-author-link',
      '.comment__author-name',
      '.author',
      '.comment-author strong',
      '.comment-author cite',
      '.comment-author b',
      '.comment-author',
      '.username',
      'cite',
      'a.url',
      'h5',
      'h6',
    )?.replace(/\s*\b(?:says|said|sagte?|schreibt|schrieb|meint|wrote)\b\s*(?:am\b.*)?:?\s*$/i, '');
    const date = dateIn(
      element,
      'time[datetime]',
      '.comment-date',
      '.comment_date',
      '.comment_author',
      '.comment-time',
      '.comment-meta a',
      '.commentmetadata a',
      '.commentmetadata',
      '.comment-meta',
      '.comment-author a[href*="#comment-"]',
      'small',
    );
    if (isExcerpt(textOf(body))) return undefined;
    const post = withSignature({ id: idIn(numberedIdIn(element)), author, date, body }, element);
    // Where nothing holds the words alone, what signs them stands among them.
    if (body === element) for (const part of signaturesIn(element)) part?.remove();
    if (body) cleanBody(body);
    return post;
  },
  about(found) {
    const said = countWithin(found, headings, '.comment, .comment-respond, #respond');
    const closed = found.some((one) => first(one, '.nocomments, .no-comments, .comments-closed') !== undefined);
    return { reported: said === undefined ? undefined : withoutPings(said, found), closed };
  },
});

function hasNumberedId(element: Element): boolean {
  return numberedId.test(element.getAttribute('id') ?? '');
}

/** Some themes leave the id to an element within the item of the list. */
function numberedIdIn(element: Element): string | null | undefined {
  const held = [element, ...all(element, '[id^="comment-"], [id^="div-comment-"]')].find(hasNumberedId);
  return held?.getAttribute('id');
}

/** Themes wrap one comment in several elements named after it. */
function isInnerPart(element: Element): boolean {
  const id = idIn(element.getAttribute('id'));
  const around = element.parentElement?.closest('[id*="comment-"], li.comment');
  if (!around) return false;
  if (hasNumberedId(around)) return id === undefined || id === idIn(around.getAttribute('id'));
  return around.matches('li.comment') && element.closest('li') === around;
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
      '.comment_body',
      '.comment__content',
      '.comment__body',
      '.comment-body',
      '.commentbody',
    ) ?? element
  );
}

function signaturesIn(element: Element): (Element | undefined)[] {
  const { author, date } = partsOf(element);
  return [author, date];
}

/** What links from elsewhere bring instead of words: `[…] the text around the link […]`. */
function isExcerpt(text: string): boolean {
  return /^\[(?:…|\.{3})\].*\[(?:…|\.{3})\]$/s.test(text);
}

function cleanBody(body: Element): void {
  // Some themes keep the words themselves in what others call the info.
  for (const part of all(body, furniture)) if (!part.querySelector('p')) part.remove();
  for (const part of [...body.children]) if (/^(cite|small|footer|time)$/.test(nameOf(part))) part.remove();
  // The first theme of all signs below the words: "Comment by Anna — 17.07, 2011 @ 13:10".
  for (const line of all(body, 'p, cite')) if (signed.test(textOf(line))) line.remove();
  const [opening] = [...body.childNodes].filter((node) => (node.textContent ?? '').trim() !== '');
  if (opening && /^\s*(?:says|sagte?|schreibt|meint)\s*:?\s*$/i.test(opening.textContent ?? '')) opening.remove();
}
