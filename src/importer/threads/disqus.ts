import { textOf } from '../html/page/dom.ts';
import { numberIn } from './counts.ts';
import { countWithin } from './first-count.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, idIn, linkIn, textIn } from './markup.ts';

/**
 * Disqus as a browser renders it, in a frame or unpacked into the page; the widget of 2010 to 2012; and the plain list
 * that its WordPress plugin leaves for search engines.
 */
export const disqus = listReader({
  name: 'disqus',
  box: '#disqus_thread, #dsq-content, #dsq-comments, #posts, #conversation, #dsq-global-toolbar',
  comment: 'li.post[id^="post-"], li[id^="dsq-comment-"], .dsq-comment[id^="dsq-comment-"]',
  isComment: (element) =>
    /^(?:post|dsq-comment)-\d+$/.test(element.getAttribute('id') ?? '') && bodyOf(element) !== undefined,
  post(element, { url }) {
    const parent = first(element, 'a[data-role="parent-link"], a.parent-link');
    return {
      id: idIn(element.getAttribute('id')),
      parentId: idIn(parent?.getAttribute('href')),
      author: textIn(
        element,
        '.post-byline .author',
        '.author',
        '.dsq-commenter-name',
        '[id^="dsq-author-user"]',
        'cite',
      ),
      authorUrl: linkIn(element, url, '.post-byline .author a[href*="disqus.com/by/"]'),
      date: dateIn(
        element,
        '[data-role="relative-time"]',
        '.time-ago',
        '.dsq-comment-header-time a',
        '.dsq-comment-meta a',
      ),
      votes: votesOf(element),
      body: bodyOf(element),
    };
  },
  about: (found) => ({
    reported: countWithin(found, '.comment-count, #dsq-num-posts, [data-nav="conversation"], h3, h4'),
  }),
});

function bodyOf(element: Element): Element | undefined {
  return first(
    element,
    '[data-role="message"]',
    '.post-message',
    '.dsq-comment-text',
    '.dsq-comment-message',
    '.dsq-comment-body',
  );
}

function votesOf(element: Element): number | undefined {
  const [likes, dislikes] = ['[data-role="likes"]', '[data-role="dislikes"]'].map((role) => first(element, role));
  if (!likes) return undefined;
  return (numberIn(textOf(likes)) ?? 0) - (numberIn(textOf(dislikes)) ?? 0);
}
