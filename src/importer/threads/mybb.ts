import { all, textOf, tidy } from '../html/page/dom.ts';
import { numberIn } from './counts.ts';
import { dashedDate } from './dashed-date.ts';
import { isLastPage } from './last-page.ts';
import { aboutTopic } from './lone-page.ts';
import { listReader } from './list-reader.ts';
import { dateIn, first, idIn, linkIn, textIn } from './markup.ts';
import { markQuote } from './quote.ts';
import { withoutParameters } from './without-parameters.ts';

const body = '.post_body[id^="pid_"]';
const wrote = /\s*(?:wrote|schrieb|hat geschrieben|a écrit)\s*:?\s*$/i;

/** Threads of MyBB: the tables of version 1.4 to 1.6, and what 1.8 makes of them. */
export const mybb = listReader({
  name: 'mybb',
  box: '#posts, .pagination, #quick_reply_form',
  comment: '[id^="post_"]',
  isComment: (element) =>
    /^post_\d+$/.test(element.id) && (first(element, body) !== undefined || element.matches('.deleted_post_hidden')),
  post(element, { url, language }) {
    const words = first(element, body);
    for (const quote of all(words ?? element, 'blockquote').reverse()) readQuote(quote);
    for (const part of all(element, '.post_edit, .edited_post')) part.remove();
    return {
      id: idIn(element.id),
      number: numberIn(textIn(element, '.post_head .float_right a', '.post_head .float_right')),
      author: textIn(
        element,
        '.author_information strong a',
        '.author_information strong',
        '.post_author strong a',
        '.post_author strong',
        '.deleted_post_author',
      ),
      authorUrl: linkIn(element, url, '.author_information strong a', '.post_author strong a'),
      date: dashedDate(dateIn(element, '.post_date', '.post_head .smalltext') ?? '', language),
      body: words,
      ...(words ? {} : { isRemoved: true }),
    };
  },
  about: (found, { url }) => ({ isLast: isLastPage(found), url: url && firstPage(url) }),
  discusses: (document, base) =>
    document.querySelector(`[id^="post_"] ${body}`)
      ? aboutTopic(document, base, { title: textIn(document, ...titles), firstPage })
      : undefined,
});

const titles = [
  '.thead > div:not(.float_right) > strong',
  '.thead > div:not(.float_right) strong',
  '.navigation .active',
];

function firstPage(url: string): string {
  return withoutParameters(url, 'page|pid|mode|highlight').replace(/(\/thread-\d+)-(?:page|post)-\d+/i, '$1');
}

/** The name stands between the hour of what is quoted and "wrote:", the id in a link behind it. */
function readQuote(quote: Element): void {
  const cite = first(quote, 'cite');
  const link = cite && first(cite, 'a[href*="pid"]');
  for (const part of cite ? all(cite, 'span, a') : []) part.remove();
  const author = cite && tidy(textOf(cite).replace(wrote, ''));
  cite?.remove();
  const isPlain = /^(?:quote|zitat|citation)\s*:?$/i.test(author ?? '');
  markQuote(quote, {
    author: isPlain ? undefined : author,
    id: idIn(/#pid\d+/.exec(link?.getAttribute('href') ?? '')?.[0]),
  });
}
