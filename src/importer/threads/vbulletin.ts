import { parseDate } from '../dates.ts';
import { all, isElement, nameOf, textOf, tidy } from '../html/page/dom.ts';
import { numberIn } from './counts.ts';
import { dashedDate } from './dashed-date.ts';
import { aboutTopic } from './lone-page.ts';
import { listReader } from './list-reader.ts';
import { first, idIn, linkIn, textIn } from './markup.ts';
import { postIdIn } from './post-id.ts';
import { markQuote } from './quote.ts';
import type { ThreadContext } from './thread-reader.ts';
import { withoutParameters } from './without-parameters.ts';

const label = /^\s*(?:zitat|quote)\s*:?\s*$/i;
const by = /^\s*(?:zitat von|originally posted by|ursprünglich geschrieben von|quote from)\s*:?\s*/i;

/** Threads of vBulletin: the tables of version 3, the lists of 4 and 5. */
export const vbulletin = listReader({
  name: 'vbulletin',
  box: '#postlist, #posts, #thread-view-tab, .conversation-list, .pagenav, .pagination_top, .below_postlist, #postlist_info',
  comment: 'table[id^="post"], section[id^="post"], li[id^="post_"], li.b-post[data-node-id], #posts > div[id^="edit"]',
  isComment: (element) =>
    (/^post_?\d+$/.test(element.getAttribute('id') ?? '') || element.hasAttribute('data-node-id')) &&
    bodyOf(element) !== undefined,
  post(element, context) {
    const { url } = context;
    const body = bodyOf(element);
    // That of a post within this one went with it.
    if (!body) return undefined;
    readQuotes(body);
    for (const part of all(body, '.signature, .js-post__signature, .lastedited, .postcontent-signature')) part.remove();
    return {
      id: element.getAttribute('data-node-id') ?? idIn(element.getAttribute('id')),
      number: numberIn(textIn(element, '.postcounter', '[id^="postcount"]', '.b-post__count')),
      author: textIn(
        element,
        '.bigusername',
        '.username',
        '.b-userinfo__details .author',
        '.author',
        'div[id^="postmenu"]',
      ),
      authorUrl: linkIn(element, url, 'a.bigusername', 'a.username', '.author a'),
      date: dateOf(element, context),
      title: titleOf(element),
      body,
    };
  },
  about: (found, { url }) => ({
    reported: found
      .flatMap((one) => all(one, '.postpagestats, .pagination-stats, .vbmenu_control, .post-count'))
      .map((one) => reportedIn(textOf(one)))
      .find((count) => count !== undefined),
    url: url && firstPage(url),
  }),
  discusses: (document, base) =>
    document.querySelector('[id^="post_message_"], .b-post[data-node-id]')
      ? aboutTopic(document, base, {
          title: textIn(document, '.threadtitle', '.main-title', 'td.navbar strong', 'h1') ?? undefined,
          firstPage,
        })
      : undefined,
});

function bodyOf(element: Element): Element | undefined {
  return first(element, 'blockquote.postcontent', '[id^="post_message_"]', '.js-post__content-text', '.postcontent');
}

/** "Ergebnis 11 bis 20 von 43", "Results 11 to 20 of 43", "#3 of 23"; "Seite 2 von 5" counts something else. */
function reportedIn(text: string): number | undefined {
  return numberIn(/(?:\d\s*(?:bis|to|-|–)\s*|#)\d[\d.,]*\s*(?:von|of)\s+([\d.,]+)\b/i.exec(text)?.[1]);
}

/** Version 3 writes the date beside a picture in the first cell of its head. */
function dateOf(element: Element, { language }: ThreadContext): string | undefined {
  const head = first(element, '.postdate', '.b-post__timestamp', '[itemprop="dateCreated"]', 'td.thead', '.thead');
  const shown = dashedDate(textOf(head), language);
  // Version 5 writes the hour for machines without a zone, and nobody knows whose it is: what readers saw is the forum's.
  const written = first(element, '.b-post__timestamp time[datetime]', 'time[datetime]')?.getAttribute('datetime');
  if (!written || parseDate(shown) !== undefined) return shown;
  return /(?:z|[+-]\d\d:?\d\d)$/i.test(written) ? written : written.slice(0, 10);
}

function titleOf(element: Element): string | undefined {
  const title = textIn(element, 'h2.title', '.b-post__title', 'td.alt1 > div.smallfont > strong');
  return title && /^(?:re|aw):\s|^(?:standard|default)$/i.test(title) ? undefined : title;
}

function firstPage(url: string): string {
  return withoutParameters(url, 'page|pp|s|p')
    .replace(/\/page\d+\/?$/, '')
    .replace(/-(\d+)-\d+\.html$/, '-$1.html');
}

function readQuotes(body: Element): void {
  for (const quote of all(body, '.bbcode_container .bbcode_quote, .bbcode_container.bbcode_quote')) {
    const head = first(quote, '.bbcode_postedby');
    const link = head && first(head, 'a[href]');
    const words = first(quote, '.message') ?? quote;
    const author = head && (textIn(head, 'strong', 'b') ?? textOf(head).replace(by, ''));
    markQuote(quote.closest('.bbcode_container') ?? quote, {
      author,
      id: postIdIn(link?.getAttribute('href') ?? ''),
      words,
    });
  }
  for (const caption of all(body, 'div.smallfont').filter((one) => label.test(textOf(one)))) readTableQuote(caption);
}

/** Version 3: a caption, and a table of one cell that begins with whom it quotes. */
function readTableQuote(caption: Element): void {
  const table = caption.nextElementSibling;
  const cell = table && nameOf(table) === 'table' ? first(table, 'td') : undefined;
  if (!cell) return;
  const head = [...cell.childNodes].filter(isElement).find((one) => by.test(textOf(one)));
  const author = head && (textIn(head, 'strong', 'b') ?? tidy(textOf(head).replace(by, '')));
  const link = head && first(head, 'a[href]');
  head?.remove();
  markQuote(table!, { author, id: postIdIn(link?.getAttribute('href') ?? ''), words: cell });
  caption.remove();
}
