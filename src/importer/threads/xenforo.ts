import { all, textOf } from '../html/page/dom.ts';
import { numberIn } from './counts.ts';
import { isLastPage } from './last-page.ts';
import { aboutTopic } from './lone-page.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, fromClock, idIn, linkIn, textIn } from './markup.ts';
import { markQuote } from './quote.ts';

const places = '.message-attribution-opposite *, .publicControls *';

/** Threads of XenForo: the articles of version 2, the list of version 1. Quotes say in attributes whom they quote. */
export const xenforo = listReader({
  name: 'xenforo',
  box: '.block--messages, .block-outer, .messageList, .pageNavLinkGroup, .PageNav',
  comment: 'article.message--post[data-content^="post-"], li.message[id^="post-"]',
  isComment: (element) => bodyOf(element) !== undefined,
  post(element, { url }) {
    const number = all(element, places)
      .map(textOf)
      .find((text) => /^#[\d.,]+$/.test(text));
    const body = bodyOf(element)!;
    for (const quote of all(body, '.bbCodeQuote').reverse()) readQuote(quote);
    return {
      id: idIn(element.getAttribute('data-content') ?? element.getAttribute('id')),
      number: numberIn(number),
      author: element.getAttribute('data-author') ?? textIn(element, '.message-name', '.userText .username'),
      authorUrl: linkIn(element, url, 'a.username[href*="members/"]'),
      date:
        fromClock(first(element, '.messageMeta .DateTime[data-time]')?.getAttribute('data-time')) ??
        dateIn(element, '.message-attribution-main time', '.message-attribution time', '.messageMeta .DateTime'),
      body,
    };
  },
  about: (found, { url }) => ({
    closed: found.some((one) => first(one, '[class*="blockStatus-message--locked"], .lockedAlert') !== undefined),
    isLast: isLastPage(found),
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

/** Version 1 has whom it quotes above the words, with a link to the post. */
function readQuote(quote: Element): void {
  const head = first(quote, '.attribution');
  const link = head && first(head, 'a[href*="post"]');
  const author = quote.getAttribute('data-author') ?? textOf(head).replace(/\s*(?:said|schrieb|sagte)\s*:.*$/i, '');
  markQuote(quote, {
    author: author || undefined,
    id: idIn(/post(?:-|\?id=|s\/)\d+/.exec(link?.getAttribute('href') ?? '')?.[0]),
    words: first(quote, '.quote') ?? first(quote, 'blockquote') ?? quote,
  });
}

function firstPage(url: string): string {
  return url.replace(/[#?].*$/, '').replace(/(\/threads\/[^/]+\/)(?:page|post)-\d+\/?$/, '$1');
}
