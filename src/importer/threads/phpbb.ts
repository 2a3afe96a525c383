import { all, textOf, tidy } from '../html/page/dom.ts';
import { countWithin } from './first-count.ts';
import { aboutTopic } from './lone-page.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, idIn, linkIn, textIn } from './markup.ts';
import { markQuote } from './quote.ts';
import { withoutParameters } from './without-parameters.ts';

const wrote = /\s*(?:hat geschrieben|schrieb|wrote)\b.*$/i;

/** Topics of phpBB 3 in its own style, prosilver, and those made after it. */
export const phpbb = listReader({
  name: 'phpbb',
  box: '.topic-actions, .action-bar, .pagination, form#viewtopic',
  comment: 'div[id^="p"]',
  isComment,
  post(element, { url }) {
    const body = first(element, '.postbody .content', '[id^="postdiv"]', '.content');
    const stamp = first(element, '.postbody .author');
    for (const quote of all(body ?? element, 'blockquote').filter((one) => !one.parentElement?.closest('blockquote')))
      readQuote(quote);
    const title = textIn(element, '.postbody h3 a', '.postbody h3');
    const removed = first(element, '.post_deleted_msg, .post-notice.deleted');
    return {
      id: idIn(element.getAttribute('id')),
      author: textIn(
        element,
        '.postprofile [class*="username"]',
        '.author [class*="username"]',
        '.author strong',
        '[class*="username"]',
        '.postprofile dt a',
        '.postprofile dt',
      ),
      authorUrl: linkIn(element, url, '.postprofile a[class*="username"]', '.author a[class*="username"]'),
      date:
        dateIn(element, '.author time') ??
        (stamp ? textOf(stamp).replace(/^.*»\s*/, '') : dateIn(element, 'span[class*="date"]', '[class*="date"]')),
      title: title && /^(?:re|aw):\s/i.test(title) ? undefined : title,
      body,
      ...(removed && { isRemoved: true }),
    };
  },
  about(found, { url }) {
    const start = Number(/[?&;]start=(\d+)/.exec(url ?? '')?.[1] ?? 0);
    return {
      reported: countWithin(found, '.pagination'),
      closed: found.some((one) => first(one, '.locked-icon, .fa-lock') !== undefined),
      before: start < 1_000_000 ? start : 0,
      url: url && firstPage(url),
    };
  },
  discusses: (document, base) =>
    all(document, 'div[id^="p"]').some(isComment)
      ? aboutTopic(document, base, {
          title: textIn(document, '.topic-title a', '.topic-title', '#page-body h2 a', '#page-body h2'),
          firstPage,
        })
      : undefined,
});

/** Styles keep the id of a post and rename what is in it. */
function isComment(element: Element): boolean {
  return (
    /^p\d+$/.test(element.id) &&
    (first(element, '.postbody') ?? (first(element, '.content') && first(element, '[class*="username"]'))) !== undefined
  );
}

function firstPage(url: string): string {
  return withoutParameters(url, 'start|sid|p|hilit|view', '&;');
}

function readQuote(quote: Element): void {
  const cite = first(quote, 'cite');
  const link = all(quote, 'a[href*="#p"], a[data-post-id]').find((one) => cite?.contains(one));
  const id = link?.getAttribute('data-post-id') ?? idIn(link?.getAttribute('href'));
  const author = cite ? tidy(textOf(first(cite, '[class*="username"], a') ?? cite).replace(wrote, '')) : undefined;
  cite?.remove();
  markQuote(quote, { author, id });
}
