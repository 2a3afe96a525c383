import { all, textOf, tidy } from '../html/page/dom.ts';
import { numberIn } from './counts.ts';
import { aboutTopic } from './lone-page.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, fromClock, idIn, linkIn, textIn } from './markup.ts';
import { markQuote } from './quote.ts';

/** Discourse: topics as it writes them for search engines and browsers without scripts, and as it renders them. */
export const discourse = listReader({
  name: 'discourse',
  box: '.post-stream, .topic-map, #topic-footer-buttons, .crawler-linkback-list',
  comment: '.crawler-post, .topic-post article[id^="post_"], article.boxed.onscreen-post',
  post(element, { url }) {
    const body = first(
      element,
      '.cooked',
      '.post[itemprop]',
      'div.post',
      '[itemprop="text"]',
      '[itemprop="articleBody"]',
    );
    if (!body) return undefined;
    const place = first(element, '[itemprop="position"]');
    const number =
      numberIn(place?.getAttribute('content') ?? textOf(place)) ?? Number(idIn(element.getAttribute('id')));
    const clock = first(element, '.relative-date[data-time]')?.getAttribute('data-time');
    for (const part of all(body, '.quote-controls, .lightbox-wrapper .meta, .post-menu-area')) part.remove();
    for (const quote of all(body, 'aside.quote')) readQuote(quote);
    return {
      number: number || undefined,
      id: element.getAttribute('data-post-id') ?? undefined,
      parentNumber: answered(element),
      author: textIn(element, '.creator [itemprop="name"]', '.creator', '.names .username', '.names a'),
      authorUrl: linkIn(element, url, '.creator a[href]', '.names a[href]'),
      date: fromClock(clock) ?? dateIn(element, 'time[datetime]', '.post-time', '.post-date'),
      votes: votesOf(element),
      body,
    };
  },
  about(found, { url }) {
    const said = found.flatMap((one) => all(one, '.topic-map .replies .number, .topic-map [class*="posts"] .number'));
    return {
      reported: said.map((one) => numberIn(textOf(one))).find((count) => count !== undefined),
      url: url && firstPage(url),
    };
  },
  discusses: (document, base) =>
    document.querySelector('.crawler-post, article.onscreen-post')
      ? aboutTopic(document, base, {
          title: textIn(document, '#topic-title h1 a', '#topic-title h1', 'h1 a', 'h1'),
          firstPage,
        })
      : undefined,
});

function firstPage(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/(\/t\/[^/]+\/\d+)\/\d+\/?$/, '$1');
}

/** The place of the comment that a post names as the one it answers. */
function answered(element: Element): number | undefined {
  const tab = first(element, '.reply-to-tab[href], a.reply-to-tab, [data-reply-to-post-number]');
  const written = tab?.getAttribute('data-reply-to-post-number') ?? tab?.getAttribute('href');
  const number = Number(idIn(written));
  return number > 0 ? number : undefined;
}

function readQuote(quote: Element): void {
  const title = first(quote, '.title');
  const author = quote.getAttribute('data-username') ?? tidy(textOf(title).replace(/:$/, ''));
  markQuote(quote, { author, words: first(quote, 'blockquote') ?? quote });
}

function votesOf(element: Element): number | undefined {
  const rendered = first(element, '.like-count, .post-likes');
  if (rendered && numberIn(textOf(rendered)) !== undefined) return numberIn(textOf(rendered));
  for (const counter of all(element, '[itemprop="interactionStatistic"]')) {
    const kind = first(counter, '[itemprop="interactionType"]');
    const count = first(counter, '[itemprop="userInteractionCount"]')?.getAttribute('content');
    if ((kind?.getAttribute('content') ?? kind?.getAttribute('href'))?.includes('LikeAction')) return numberIn(count);
  }
  return undefined;
}
