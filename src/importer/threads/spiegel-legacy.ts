import { absolute } from '../html/page/address.ts';
import { all, textOf, tidy } from '../html/page/dom.ts';
import { assemble } from './assemble.ts';
import { countIn } from './counts.ts';
import { postIdIn } from './post-id.ts';
import type { Post } from './post.ts';
import type { ThreadReader } from './thread-reader.ts';

const box = '[class~="article-comments-box"], #spForumbox, #js-article-comments-box';
const user = '[class*="article-comment-user"]';

/** Threads beneath articles of SPIEGEL ONLINE, about 2012 to 2019: the first comments of a forum on another page. */
export const spiegelLegacy: ThreadReader = {
  name: 'spiegel-legacy',
  find(document) {
    const boxes = all(document, box).filter((one) => !one.parentElement?.closest(box));
    const stray = all(document, user)
      .filter((one) => !one.closest(box))
      .map(commentAround);
    return [...boxes.filter((one) => one.querySelector(user) !== null || saysCount(one)), ...stray];
  },
  read(found, context) {
    const text = found.map(textOf).join(' ');
    const posts = commentsIn(found).map((element) => readComment(element, context.url));
    return assemble(
      posts,
      {
        reported: reportedIn(text),
        closed: /(?:diskussion|forum|thema|thread)\s+(?:ist\s+|wurde\s+)?geschlossen/i.test(text),
        url: threadAddress(found, context.url),
      },
      context,
    );
  },
};

function saysCount(element: Element): boolean {
  return reportedIn(textOf(element)) !== undefined;
}

/** "insgesamt 3.656 Beiträge" */
function reportedIn(text: string): number | undefined {
  const written = /insgesamt\s+[\d.]+\s+(?:beitr|komment|post)\p{L}*/iu.exec(text)?.[0];
  return written === undefined ? undefined : countIn(written);
}

/** The forum's address, its first page, without the place of a comment. */
function threadAddress(found: readonly Element[], base: string | undefined): string | undefined {
  const links = found
    .flatMap((one) => all(one, 'a[href*="-thread-"], a[href*="/forum/"]'))
    .map((link) => absolute(link.getAttribute('href'), base));
  const thread = links.find((link) => link !== undefined && /-thread-\d+-\d+\.html/.test(link));
  return thread?.replace(/#.*$/, '').replace(/(-thread-\d+)-\d+\.html/, '$1-1.html');
}

function commentsIn(found: readonly Element[]): Element[] {
  return [...new Set(found.flatMap((one) => all(one, user)).map(commentAround))];
}

/** The element of one comment: named so, or the largest that holds neither a second one nor the headline. */
function commentAround(userLine: Element): Element {
  const named = userLine.closest('[class~="article-comment"], [class~="js-article-comment"], .postbit');
  if (named) return named;
  let at = userLine;
  while (at.parentElement && isOneComment(at.parentElement)) at = at.parentElement;
  return at;
}

function isOneComment(element: Element): boolean {
  return !element.matches(`body, ${box}`) && !element.querySelector('h1') && all(element, user).length === 1;
}

function readComment(element: Element, base: string | undefined): Post {
  const heading = element.querySelector('[class*="article-comment-title"]');
  const [, written, rest] = /^(\d{1,6})\.(?:\s+|$)(.*)$/s.exec(textOf(heading)) ?? [];
  const title = written === undefined ? textOf(heading) : tidy(rest ?? '');
  const id = all(element, 'a[href]')
    .map((link) => postIdIn(link.getAttribute('href') ?? ''))
    .find(Boolean);
  return {
    ...(written !== undefined && { number: Number(written) }),
    id,
    ...readUser(element, base),
    ...(title && { title }),
    ...readBody(element),
  };
}

function readUser(element: Element, base: string | undefined): Pick<Post, 'author' | 'authorUrl' | 'date'> {
  const line = element.querySelector(user) ?? element;
  const link = line.querySelector('a[href*="member"], a');
  const author = textOf(link ?? line.querySelector('b, strong'));
  const authorUrl = absolute(link?.getAttribute('href'), base);
  const dated = line.querySelector('[class*="date"], time') ?? element.querySelector('[class*="date-time"]');
  const date = dated ? textOf(dated) : textOf(line).slice(author.length);
  return { author, authorUrl, date };
}

/** Each comment stands twice, cut short and in full. */
function readBody(element: Element): Pick<Post, 'body' | 'isCut'> {
  const full = element.querySelector('[class*="post-full-text"], [class*="full-text"]');
  if (full) return { body: full };
  const teaser = element.querySelector('[class*="post-teaser"], [class*="teaser"]') ?? undefined;
  return { body: teaser, isCut: teaser !== undefined && /\[(?:\.\.\.|…)\]\s*$/.test(textOf(teaser)) };
}
