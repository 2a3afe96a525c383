import { all, nameOf, textOf, tidy } from '../html/page/dom.ts';
import { numberIn } from './counts.ts';
import { isLastPage } from './last-page.ts';
import { aboutTopic } from './lone-page.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, idIn, linkIn, textIn } from './markup.ts';
import { markQuote } from './quote.ts';

const body = '.inner[id^="msg_"]';
const place = /(?:reply|antwort)\s*#(\d+)/i;
const quoted = /^(?:quote|zitat)\s*(?:from|von|by)\s*:?\s*(.+?)(?:\s+(?:on|am)\s+.*)?$/is;

/** Topics of Simple Machines Forum 2. The first post has no number, what follows it is counted from one. */
export const smf = listReader({
  name: 'smf',
  box: '#forumposts, .pagesection, #quickreply, #quickreplybox, #moderationbuttons',
  comment: '.post_wrapper',
  isComment: (element) => first(element, body) !== undefined,
  post(element, { url }) {
    const words = first(element, body);
    // Those of a post within this one went with it.
    if (!words) return undefined;
    const line = textIn(element, '.keyinfo .smalltext', '.postinfo .smalltext', '.keyinfo') ?? '';
    const reply =
      place.exec(line)?.[1] ?? first(element, '.postinfo a[title]')?.getAttribute('title')?.match(place)?.[1];
    const counted = numberIn(reply ?? textIn(element, '.page_number'));
    readQuotes(words);
    const title = textIn(element, '[id^="subject_"] a', '[id^="subject_"]');
    return {
      id: idIn(words.id),
      number: counted === undefined ? firstOf(element) : counted + 1,
      author: textIn(element, '.poster h4 a[title]', '.poster h4 a', '.poster h4'),
      authorUrl: linkIn(element, url, '.poster h4 a[href*="action=profile"]'),
      date: line.includes('»')
        ? line.replace(/^.*?(?:\b(?:on|am)\s*:|#\d+\s*:?)\s*|[«»]/gi, '')
        : dateIn(element, '.postinfo .smalltext', '.keyinfo .smalltext'),
      title: title && /^(?:re|aw|antw):/i.test(title) ? undefined : title,
      body: words,
    };
  },
  about: (found, { url }) => ({
    closed: found.some((one) => first(one, '.button_strip_locked, .lock.icon') !== undefined),
    isLast: isLastPage(found),
    url: url && firstPage(url),
  }),
  discusses: (document, base) =>
    document.querySelector(`.post_wrapper ${body}`)
      ? aboutTopic(document, base, {
          title: textIn(document, '#top_subject', '.display_title', '#forumposts .catbg', 'h1')?.replace(
            /^.*?\b(?:topic|thema)\s*:\s*|\s*\((?:read|gelesen).*$/gi,
            '',
          ),
          firstPage,
        })
      : undefined,
});

/** The post without a number opens the topic, if it stands first on the page that begins it. */
function firstOf(element: Element): number | undefined {
  return /^(?:re|aw|antw):/i.test(textIn(element, '[id^="subject_"]') ?? '') ? undefined : 1;
}

function firstPage(url: string): string {
  return url.replace(/#.*$/, '').replace(/(topic[=,]\d+)\.(?:\d+|msg\d+|new)/, '$1.0');
}

/** Version 2.0 names the author in an element before the words, 2.1 in one within them. */
function readQuotes(words: Element): void {
  for (const quote of all(words, 'blockquote').reverse()) {
    const before = quote.previousElementSibling;
    const head = first(quote, 'cite') ?? (before?.matches('.quoteheader') ? before : undefined);
    const link = head && (nameOf(head) === 'a' ? head : first(head, 'a[href*="msg"]'));
    const author = quoted.exec(tidy(textOf(head)))?.[1];
    head?.remove();
    markQuote(quote, { author, id: idIn(/[#.]msg\d+/.exec(link?.getAttribute('href') ?? '')?.[0]) });
  }
  for (const part of all(words, '.quotefooter')) part.remove();
}
