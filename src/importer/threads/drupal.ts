import { all } from '../html/page/dom.ts';
import { countWithin } from './first-count.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, idIn, linkIn, textIn } from './markup.ts';

const address = /\/comment\/(\d+)(?:#|$)/;
const own = '.comment[about*="/comment/"], [typeof~="sioct:Comment"], article[data-comment-user-id], .js-comment';

/** Comments of Drupal: version 7 with its RDFa, version 8 and later. What answers a comment is set in behind it. */
export const drupal = listReader({
  name: 'drupal',
  box: '#comments, .comment-wrapper, section[data-drupal-selector="comments"], .comments.field',
  comment: own,
  post(element, { url }) {
    const about = element.getAttribute('about') ?? first(element, 'a[href*="/comment/"]')?.getAttribute('href') ?? '';
    const anchor = first(element, 'a[id^="comment-"]') ?? element.previousElementSibling;
    const answered = first(element, '[rel~="sioc:reply_of"][resource*="/comment/"]')?.getAttribute('resource');
    const body = first(
      element,
      '[property~="content:encoded"]',
      '[property~="schema:text"]',
      '.field-name-comment-body',
      '.field--name-comment-body',
      '.comment__content',
      '.content',
    );
    for (const part of all(body ?? element, '.links, .comment__links, .user-signature')) part.remove();
    const title = textIn(element, '[property~="dc:title"]', 'h3 a.permalink', '.comment__title a', 'h3.title');
    return {
      id: address.exec(about)?.[1] ?? idIn(anchor?.getAttribute('id')),
      parentId: address.exec(answered ?? '')?.[1],
      author: textIn(element, '.username', '[typeof~="schema:Person"] [property~="schema:name"]', '.comment__author'),
      authorUrl: linkIn(element, url, 'a.username[href*="/user"]'),
      date: dateIn(
        element,
        '[property~="dc:created"]',
        '[property~="schema:dateCreated"]',
        'time[datetime]',
        '.submitted',
        '.comment__submitted',
        '.comment__time',
      ),
      title: title && title !== '' ? title : undefined,
      body,
    };
  },
  above: (element) => commentBefore(element.closest('.indented')),
  about: (found) => ({ reported: countWithin(found, '.comment-count, .comments__title, h2') }),
});

/** The comment that the elements set in behind it answer. */
function commentBefore(indented: Element | null): Element | undefined {
  for (let at = indented?.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.matches(own)) return at;
    const inner = at.matches('.indented') ? undefined : all(at, own).at(-1);
    if (inner) return inner;
  }
  return undefined;
}
