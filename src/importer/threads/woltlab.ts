import { absolute } from '../html/page/address.ts';
import { all, textOf, tidy } from '../html/page/dom.ts';
import { numberIn } from './counts.ts';
import { isLastPage } from './last-page.ts';
import { aboutTopic } from './lone-page.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, idIn, linkIn, textIn } from './markup.ts';
import { markQuote } from './quote.ts';

const own = 'article.wbbPost, .message[id^="postRow"]';
const words = '.messageText, .messageBody [id^="postText"], .messageBody';

/** Threads of WoltLab: Burning Board 3 and 4, the forum of its suite since 2016. */
export const woltlab = listReader({
  name: 'woltlab',
  box: '.wbbThreadPostList, .pageNavigation, .contentNavigation, .paginationTop, .paginationBottom, woltlab-core-pagination',
  comment: own,
  isComment: (element) => first(element, words) !== undefined || isDeleted(element),
  post(element, { url }) {
    const body = isDeleted(element) ? undefined : first(element, '.messageText', '[id^="postText"]', '.messageBody');
    for (const quote of body ? all(body, 'blockquote').reverse() : []) readQuote(quote, url);
    for (const part of all(body ?? element, '.messageSignature, .editNote, .messageFooterNotes')) part.remove();
    const title = textIn(element, '.messageTitle', '.messageHeader h1.messageTitle');
    return {
      id: element.getAttribute('data-object-id') ?? idIn(element.id),
      number: numberIn(
        textIn(element, '.messageNumber') ?? all(element, '.messageQuickOptions a').map(textOf).find(isNumber),
      ),
      author: textIn(element, '.messageSidebar .username', '.messageSidebar .userName', '.messageHeader .username'),
      authorUrl: linkIn(element, url, '.messageSidebar a.username', '.messageSidebar .username a', '.userName a'),
      date:
        first(element, 'woltlab-core-date-time')?.getAttribute('date') ??
        dateIn(element, 'time[datetime]', '[itemprop="dateCreated"]', '.messagePublicationTime', '.smallFont.light'),
      title: title && /^(?:re|aw):/i.test(title) ? undefined : title,
      body,
      ...(isDeleted(element) && { isRemoved: true }),
    };
  },
  about: (found, { url }) => ({
    closed: found.some((one) => first(one, '.jsThreadClosed, .icon-lock, .fa-lock') !== undefined),
    isLast: isLastPage(found),
    url: url && firstPage(url),
  }),
  discusses: (document, base) =>
    document.querySelector(own)
      ? aboutTopic(document, base, {
          title: textIn(document, '.contentTitle', '.boxHeadline h1', '.mainHeadline h2', 'h1'),
          firstPage,
        })
      : undefined,
});

function isNumber(text: string): boolean {
  return /^#[\d.,]+$/.test(text);
}

/** What stands in the place of a post that was taken down says by whom; nobody else's words are left. */
function isDeleted(element: Element): boolean {
  return /(?:^|\s)(?:wbbPostDeleted|messageDeleted|deleted)(?:\s|$)/.test(element.getAttribute('class') ?? '');
}

function firstPage(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/([?&])(?:pageNo|postID|page(?==\d))=?[^&]*/g, (whole, mark: string) =>
      /page=Thread/i.test(whole) ? whole : mark,
    )
    .replace(/([?&])&+/g, '$1')
    .replace(/[?&]+$/, '');
}

/** "Zitat von Anna" stands in an element of its own, in version 3 and 4 with the name in angled marks. */
function readQuote(quote: Element, base: string | undefined): void {
  const head = first(quote, '.quoteBoxTitle', '.quoteHeader', 'header');
  const link = quote.getAttribute('cite') ?? first(head ?? quote, 'a[href*="post"]')?.getAttribute('href');
  const said = tidy(textOf(head).replace(/^(?:zitat|quote)\b\s*(?:von|by|from)?\s*/i, ''));
  head?.remove();
  for (const part of all(quote, '.quoteBoxIcon, .toggleButton')) part.remove();
  markQuote(quote, {
    author: said.replace(/^[»„"“]\s*|\s*[«“"”]$/g, '') || undefined,
    id: idIn(/post(?:ID=|\/)?\d+/i.exec(absolute(link, base) ?? link ?? '')?.[0]),
    words: first(quote, '.quoteBoxContent', '.quoteBody') ?? quote,
  });
}
