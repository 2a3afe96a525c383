import { absolute } from '../../html/page/address.ts';
import { all, textOf, tidy } from '../../html/page/dom.ts';
import { countIn, numberIn } from '../counts.ts';
import { aboutTopic } from '../lone-page.ts';
import { listReader } from '../list-reader.ts';
import { first, linkIn, textIn } from '../markup.ts';
import { postIdIn } from '../post-id.ts';

const counted = /^(\d{1,6})\.(?:\s+|$)(.*)$/s;

/** Pages of the forum of SPIEGEL ONLINE, about 2012 to 2019: ten or twenty posts, the article in a box that links to it. */
export const spiegelForum = listReader({
  name: 'spiegel-forum',
  box: '#forumPosts, .sysopPost, .forum-pagination, .page-navigation',
  comment: 'div.postbit, li.postbit',
  isComment: (element) =>
    !element.closest('.sysopPost') && first(element, '.postContent', '.post-content') !== undefined,
  post(element, { url }) {
    const counter = first(element, 'a.postcounter', '.article-comment-title a', '.article-comment-title');
    const [, number, rest] = counted.exec(textOf(counter)) ?? [];
    const title = number === undefined ? textOf(counter) : tidy(rest!);
    const links = all(element, 'a[href]').filter((link) => !link.closest('[class*="quote"]'));
    const id = [counter?.getAttribute('name'), ...links.map((link) => link.getAttribute('href'))]
      .map((href) => postIdIn(href ?? ''))
      .find(Boolean);
    return {
      number: numberIn(number),
      id,
      author: textIn(element, 'a[href*="/member-"] b', 'a[href*="/member-"]', '.article-comment-user b'),
      authorUrl: linkIn(element, url, 'a[href*="/member-"]'),
      date: textIn(element, '.date-time', '.article-comment-user time'),
      title: title || undefined,
      body: first(element, '.postContent', '.post-content'),
    };
  },
  about(found, { url }) {
    const said = found.flatMap((one) => [one, ...all(one, '*')]).filter((one) => textOf(one).length < 120);
    const about = said.map((one) => /insgesamt\s.{1,40}/i.exec(textOf(one))?.[0]).find(Boolean);
    return {
      reported: about === undefined ? undefined : countIn(about),
      closed: said.some((one) => /(?:diskussion|thema|forum|thread)\s+(?:ist |wurde )?geschlossen/i.test(textOf(one))),
      url: url && /-thread-\d+/.test(url) ? firstPage(url) : undefined,
    };
  },
  discusses: (document, base) =>
    document.querySelector('div.postbit, li.postbit')
      ? aboutTopic(document, base, {
          title: textIn(document, '.sysopPost h1', '.sysopPost h2', '.forum-title', 'h1', 'h2'),
          firstPage,
          article: absolute(first(document, '.sysopPost a.button')?.getAttribute('href'), base),
        })
      : undefined,
});

/** The address of a thread's first page, without the place of a post. */
function firstPage(url: string): string {
  return url.replace(/[#?].*$/, '').replace(/(-thread-\d+)-\d+\.html/, '$1-1.html');
}
