import type { Moment } from '../../model/moment.ts';
import { absolute } from '../html/page/address.ts';
import { all, textOf, tidy } from '../html/page/dom.ts';
import { plainText, piecesOf, readCommentBody } from './comment-markup.ts';
import { postIdIn } from './post-id.ts';
import { readTimes } from './relative-times.ts';
import { repliedTo, type Answering } from './replies.ts';
import type { CommentDraft, ThreadContext, ThreadFinding, ThreadReader } from './thread-reader.ts';

const box = '[class~="article-comments-box"], #spForumbox, #js-article-comments-box';
const user = '[class*="article-comment-user"]';
const removed = /^\W*(?:dieser |der |ihr )?(?:beitrag|kommentar)\b.{0,80}\b(?:entfernt|gelöscht|gesperrt)\b/i;

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
    const comments = readComments(found, context);
    const reported = countIn(text);
    if (comments.drafts.length === 0 && reported === undefined) return undefined;
    const url = threadAddress(found, context.url);
    const closed = /(?:diskussion|forum|thema|thread)\s+(?:ist\s+|wurde\s+)?geschlossen/i.test(text);
    const thread = {
      ...(reported !== undefined && { reported }),
      ...(closed && { closed }),
      ...(url && { url }),
      ...(context.captured && { captured: context.captured }),
      comments: comments.drafts,
    };
    return { thread, inferred: comments.inferred, losses: comments.losses };
  },
};

function saysCount(element: Element): boolean {
  return countIn(textOf(element)) !== undefined;
}

/** "insgesamt 3.656 Beiträge" */
function countIn(text: string): number | undefined {
  const written = /insgesamt\s+([\d.]+)\s+(?:beitr|komment|post)/i.exec(text)?.[1];
  return written === undefined ? undefined : Number(written.replace(/\./g, ''));
}

/** The forum's address, its first page, without the place of a comment. */
function threadAddress(found: readonly Element[], base: string | undefined): string | undefined {
  const links = found
    .flatMap((one) => all(one, 'a[href*="-thread-"], a[href*="/forum/"]'))
    .map((link) => absolute(link.getAttribute('href'), base));
  const thread = links.find((link) => link !== undefined && /-thread-\d+-\d+\.html/.test(link));
  return thread?.replace(/#.*$/, '').replace(/(-thread-\d+)-\d+\.html/, '$1-1.html');
}

interface Read extends Answering {
  draft: CommentDraft;
  date: string;
}

function readComments(
  found: readonly Element[],
  context: ThreadContext,
): { drafts: CommentDraft[] } & Pick<ThreadFinding, 'inferred' | 'losses'> {
  const losses: string[] = [];
  const read: Read[] = [];
  for (const element of commentsIn(found)) {
    const comment = readComment(element, read.at(-1)?.draft.number ?? 0, context, losses);
    const isSecond = read.some(({ draft }) => draft.number === comment.draft.number && draft.id === comment.draft.id);
    if (!isSecond) read.push(comment);
  }
  const times = readTimes(
    read.map(({ date }) => date),
    context,
  );
  const drafts = read.map((comment, at) => finished(comment, read.slice(0, at), times.moments[at]));
  return { drafts, inferred: times.relative ? ['comments.published'] : [], losses };
}

function finished(comment: Read, earlier: readonly Read[], published: Moment | undefined): CommentDraft {
  const replyTo = repliedTo(comment, earlier);
  return { ...comment.draft, ...(published && { published }), ...(replyTo !== undefined && { replyTo }) };
}

function commentsIn(found: readonly Element[]): Element[] {
  return [...new Set(found.flatMap((one) => all(one, user)).map(commentAround))];
}

/** The element of one comment: named so, or the largest that holds no second one. */
function commentAround(userLine: Element): Element {
  const named = userLine.closest('[class~="article-comment"], [class~="js-article-comment"]');
  if (named) return named;
  let at = userLine;
  while (at.parentElement && !at.parentElement.matches(box) && at.parentElement.querySelectorAll(user).length === 1)
    at = at.parentElement;
  return at;
}

function readComment(element: Element, before: number, context: ThreadContext, losses: string[]): Read {
  const heading = element.querySelector('[class*="article-comment-title"]');
  const [, written, rest] = /^(\d{1,6})\.(?:\s+|$)(.*)$/s.exec(textOf(heading)) ?? [];
  const number = written === undefined ? before + 1 : Number(written);
  const title = written === undefined ? textOf(heading) : tidy(rest ?? '');
  const id = all(element, 'a[href]')
    .map((link) => postIdIn(link.getAttribute('href') ?? ''))
    .find(Boolean);
  const { author, authorUrl, date } = readUser(element, context.url);
  const body = bodyOf(element, number, context, losses);
  const words = body ? plainText(piecesOf(body)) : '';
  const isRemoved = removed.test(words) && words.length < 200;
  const { content, quotes } = body && !isRemoved ? readCommentBody(body) : { content: {}, quotes: [] };
  const draft = {
    number,
    ...(id && { id }),
    ...(author && { author }),
    ...(authorUrl && { authorUrl }),
    ...(title && { title }),
    ...(isRemoved ? { status: 'removed' as const } : content),
  };
  return { draft: body ? draft : { ...draft, text: '' }, quotes, words, date };
}

function readUser(element: Element, base: string | undefined): { author?: string; authorUrl?: string; date: string } {
  const line = element.querySelector(user)!;
  const link = line.querySelector('a[href*="member"], a');
  const author = textOf(link ?? line.querySelector('b, strong'));
  const authorUrl = absolute(link?.getAttribute('href'), base);
  const dated = line.querySelector('[class*="date"], time') ?? element.querySelector('[class*="date-time"]');
  const date = dated ? textOf(dated) : textOf(line).slice(author.length);
  return { ...(author && { author }), ...(authorUrl && { authorUrl }), date };
}

/** Each comment stands twice, cut short and in full. */
function bodyOf(element: Element, number: number, { words }: ThreadContext, losses: string[]): Element | undefined {
  const full = element.querySelector('[class*="post-full-text"], [class*="full-text"]');
  if (full) return full;
  const teaser = element.querySelector('[class*="post-teaser"], [class*="teaser"]');
  if (teaser && /\[(?:\.\.\.|…)\]\s*$/.test(textOf(teaser))) losses.push(words.commentCut(number));
  return teaser ?? undefined;
}
