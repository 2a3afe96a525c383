import { absolute } from '../../html/page/address.ts';
import { all, textOf, tidy } from '../../html/page/dom.ts';
import { aboutTopic } from '../lone-page.ts';
import { listReader } from '../list-reader.ts';
import { dateIn, first, textIn } from '../markup.ts';
import { markQuote } from '../quote.ts';

const wrote = /^(.{1,80}?)\s+schrieb(?:\s+am\s.{1,40})?:?\s*$/;

/**
 * The forum of heise online since 2013: one posting a page. The tree of titles beneath it counts one branch of many, so
 * that its places say nothing of the thread; what is set in beneath what would need the pages of the others.
 */
export const heise = listReader({
  name: 'heise',
  box: '#tree_thread_list, .thread_tree, #forum_wrap .posting_controls, .rating_buttons_wrapper',
  comment: '.posting, #posting, [id^="posting_"]',
  isComment: (element) => first(element, '.bbcode_v1', '.body_format_indicator') !== undefined,
  post(element, { url }) {
    const body = first(element, '.bbcode_v1', '.body_format_indicator');
    // That of a posting within this one went with it.
    if (!body) return undefined;
    for (const quote of all(body, 'blockquote')) readQuote(quote);
    const own = first(element, '.thread_title a[href*="/posting-"]', 'a.posting_subject')?.getAttribute('href');
    return {
      id: postingIn(own) ?? postingIn(url),
      author: textIn(element, '.pseudonym', '.full_user_string'),
      date: dateIn(element, 'time.posting_timestamp', 'time[datetime]', 'time'),
      title: textIn(element, '.thread_title', 'h1', 'h2'),
      body,
    };
  },
  discusses: (document, base) =>
    document.querySelector('.bbcode_v1, .body_format_indicator')
      ? aboutTopic(document, base, {
          title: textIn(document, '.forum_title'),
          firstPage: (url) => url.replace(/[#?].*$/, '').replace(/[^/]+\/posting-\d+\/show\/?$/, ''),
          article: articleOf(document, base),
        })
      : undefined,
});

function postingIn(url: string | null | undefined): string | undefined {
  return /\/posting-(\d+)\//.exec(url ?? '')?.[1];
}

function articleOf(document: Document, base: string | undefined): string | undefined {
  const link = all(document.body, 'a[href*="/meldung/"], a[href*="/news/"], a[href*="/artikel/"]')[0];
  return absolute(link?.getAttribute('href'), base);
}

function readQuote(quote: Element): void {
  const before = quote.previousElementSibling;
  const author = wrote.exec(tidy(textOf(before)))?.[1];
  if (author !== undefined) before!.remove();
  markQuote(quote, { author });
}
