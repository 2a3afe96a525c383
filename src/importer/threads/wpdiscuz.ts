import { all, textOf } from '../html/page/dom.ts';
import { numberIn } from './counts.ts';
import { countWithin } from './first-count.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, linkIn, textIn } from './markup.ts';

const place = /comm-(\d+)_(\d+)/;

/** wpDiscuz, which many sites put in the place of WordPress's own list: version 4 (`wc-`), version 7 (`wpd-`). */
export const wpdiscuz = listReader({
  name: 'wpdiscuz',
  box: '#wpdcom, #wpcomm, #wc-comment-header, .wpdiscuz_top_clearing',
  comment: '[id^="wpd-comm-"], [id^="wc-comm-"]',
  isComment: (element) => place.test(element.id) && bodyOf(element) !== undefined,
  post(element, { url }) {
    const [, id, parent] = place.exec(element.id)!;
    const date = first(element, '.wpd-comment-date', '.wc-comment-date');
    return {
      id,
      parentId: parent === '0' ? undefined : parent,
      author: textIn(element, '.wpd-comment-author', '.wc-comment-author'),
      authorUrl: linkIn(
        element,
        url,
        '.wpd-comment-author a[href*="/author/"], .wc-comment-author a[href*="/author/"]',
      ),
      date: date && (dateIn(element, '.wpd-comment-date', '.wc-comment-date') ?? textOf(date)),
      votes: numberIn(textOf(first(element, '.wpd-vote-result', '.wc-vote-result'))),
      body: bodyOf(element),
    };
  },
  about(found) {
    const counted = found.flatMap((one) => all(one, '[data-comments-count]'))[0];
    const heads = '.wpd-thread-head, .wpd-thread-info, .wpdiscuz-front-actions, h2, h3, h4';
    const said = numberIn(counted?.getAttribute('data-comments-count')) ?? countWithin(found, heads);
    return { reported: said ?? threadsAndReplies(found) };
  },
});

/** Version 5 counts comments and what answers them apart. */
function threadsAndReplies(found: readonly Element[]): number | undefined {
  const [threads, replies] = ['.wpd-stat-threads-count', '.wpd-stat-replies-count'].map((selector) =>
    numberIn(textOf(found.flatMap((one) => all(one, selector))[0])),
  );
  return threads === undefined ? undefined : threads + (replies ?? 0);
}

function bodyOf(element: Element): Element | undefined {
  return first(element, '.wpd-comment-text', '.wc-comment-text');
}
