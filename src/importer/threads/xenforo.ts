import { all, textOf } from '../html/page/dom.ts';
import { numberIn } from './counts.ts';
import { aboutTopic } from './lone-page.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, idIn, linkIn, textIn } from './markup.ts';

const places = '.message-attribution-opposite *, .publicControls *';

/** Threads of XenForo: the articles of version 2, the list of version 1. Quotes say in attributes whom they quote. */
export const xenforo = listReader({
  name: 'xenforo',
  box: '.block--messages, .block-outer, .messageList, .pageNavLinkGroup',
  comment: 'article.message--post[data-content^="post-"], li.message[id^="post-"]',
  isComment: (element) => bodyOf(element) !== undefined,
  post(element, { url }) {
    const number = all(element, places)
      .map(textOf)
      .find((text) => /^#[\d.,]+$/.test(text));
    return {
      id: idIn(element.getAttribute('data-content') ?? element.getAttribute('id')),
      number: numberIn(number),
      author: element.getAttribute('data-author') ?? textIn(element, '.message-name', '.userText .username'),
      authorUrl: linkIn(element, url, 'a.username[href*="members/"]'),
      date: dateIn(element, '.message-attribution-main time', '.message-attribution time', '.messageMeta .DateTime'),
      body: bodyOf(element),
    };
  },
  about: (found, { url }) => ({
    closed: found.some((one) => first(one, '[class*="blockStatus-message--locked"], .lockedAlert') !== undefined),
    url: url && firstPage(url),
  }),
  discusses: (document, base) =>
    document.querySelector('article.message--post[data-content^="post-"], li.message[id^="post-"] .messageText')
      ? aboutTopic(document, base, {
          title: textIn(document, '.p-title-value', 'meta[property="og:title"]', '.titleBar .titleBar', '.titleBar h1'),
          firstPage,
        })
      : undefined,
});

function bodyOf(element: Element): Element | undefined {
  return first(element, '.message-body .bbWrapper', '.messageText');
}

function firstPage(url: string): string {
  return url.replace(/[#?].*$/, '').replace(/(\/threads\/[^/]+\/)(?:page|post)-\d+\/?$/, '$1');
}
