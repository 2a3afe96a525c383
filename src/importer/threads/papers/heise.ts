import { absolute } from '../../html/page/address.ts';
import { all, textOf, tidy } from '../../html/page/dom.ts';
import { numberIn } from '../counts.ts';
import { aboutTopic } from '../lone-page.ts';
import { listReader } from '../list-reader.ts';
import { dateIn, first, textIn } from '../markup.ts';
import { markQuote } from '../quote.ts';

const wrote = /^(.{1,80}?)\s+schrieb(?:\s+am\s.{1,40})?:?\s*$/;

/**
 * The forum of heise online since 2013: one posting a page, and beneath it the tree of all postings of its branch, of
 * which titles alone are shown. The tree tells the posting's place, what it answers and how many there are.
 */
export const heise = listReader({
  name: 'heise',
  box: '#tree_thread_list, .thread_tree, #forum_wrap .posting_controls, .rating_buttons_wrapper',
  comment: '.posting, #posting, [id^="posting_"]',
  isComment: (element) => first(element, '.bbcode_v1', '.body_format_indicator') !== undefined,
  post(element, { url }) {
    const body = first(element, '.bbcode_v1', '.body_format_indicator');
    for (const quote of all(body!, 'blockquote')) readQuote(quote);
    const rating = first(element, 'img[title^="Beitragsbewertung"]');
    const own = first(element, '.thread_title a[href*="/posting-"]', 'a.posting_subject')?.getAttribute('href');
    return {
      id: postingIn(own) ?? postingIn(url),
      author: textIn(element, '.pseudonym', '.full_user_string'),
      date: dateIn(element, 'time.posting_timestamp', 'time[datetime]', 'time'),
      title: textIn(element, '.thread_title', 'h1', 'h2'),
      votes: rating ? numberIn(rating.getAttribute('alt')) : undefined,
      body,
    };
  },
  about(found) {
    const count = treeOf(found).length;
    return count > 0 ? { reported: count } : {};
  },
  relate(read, found) {
    const tree = treeOf(found);
    for (const { post } of read) {
      const at = tree.find((one) => postingOf(one) === post.id);
      if (!at) continue;
      const above = at.parentElement?.closest('li.posting_element');
      post.number = tree.indexOf(at) + 1;
      post.parentNumber = above ? tree.indexOf(above) + 1 : undefined;
    }
  },
  discusses: (document, base) =>
    document.querySelector('.bbcode_v1, .body_format_indicator')
      ? aboutTopic(document, base, {
          title: textIn(document, '.forum_title', 'h1.thread_title', 'h1'),
          firstPage: (url) => url.replace(/[#?].*$/, '').replace(/[^/]+\/posting-\d+\/show\/?$/, ''),
          article: articleOf(document, base),
        })
      : undefined,
});

function treeOf(found: readonly Element[]): Element[] {
  return found.flatMap((one) => all(one, 'li.posting_element'));
}

function postingOf(entry: Element): string | undefined {
  return postingIn(first(entry, 'a.posting_subject')?.getAttribute('href'));
}

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
