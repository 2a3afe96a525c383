import type { ArticleClue } from '../../../model/waiting.ts';
import type { ThreadDraft } from '../../threads/thread-reader.ts';
import { saidInHtml } from '../comment-body.ts';
import { fieldsIn, isFields, listIn, numberIn, textIn, type Fields } from '../json/json.ts';
import { momentOf } from '../moments.ts';
import { publicName } from '../names.ts';
import type { ExportedComment } from '../thread-of.ts';

/** One thread of Disqus out of what its service answered. */
export interface AnsweredThread {
  id: string;
  /** Without an address where the question did not ask for threads along with posts. */
  clue: ArticleClue;
  comments: ExportedComment[];
  facts: Omit<ThreadDraft, 'comments'>;
}

/**
 * The threads in an answer of Disqus's service: `posts/list`, whose `response` is the posts, and the one that stands
 * in the frame of every thread, whose `response` holds `posts` and `thread`. disqus.com/api/docs, version 3.0.
 */
export function threadsIn(answers: readonly Fields[]): AnsweredThread[] {
  const posts = answers.flatMap((answer) => [
    ...listIn(answer, 'response'),
    ...listIn(fieldsIn(answer, 'response'), 'posts'),
  ]);
  const told = answers.flatMap((answer) => [
    fieldsIn(fieldsIn(answer, 'response'), 'thread'),
    ...listIn(answer, 'response').map((post) => fieldsIn(post, 'thread')),
  ]);
  const byId = Map.groupBy(posts.filter(isPost), threadIdOf);
  return [...byId].map(([id, own]) => threadOf(id, own, told.find((thread) => textIn(thread, 'id') === id) ?? {}));
}

function isPost(post: Fields): boolean {
  return textIn(post, 'id') !== '' && 'createdAt' in post && ('message' in post || 'raw_message' in post);
}

function threadIdOf({ thread }: Fields): string {
  return isFields(thread) ? textIn(thread, 'id') : String(thread);
}

function threadOf(id: string, posts: readonly Fields[], thread: Fields): AnsweredThread {
  const [link, title] = [textIn(thread, 'link'), textIn(thread, 'clean_title') || textIn(thread, 'title')];
  const reported = numberIn(thread, 'posts');
  return {
    id,
    clue: { urls: /^https?:/i.test(link) ? [link] : [], ...(title && { title }) },
    comments: posts.flatMap((post) => commentOf(post) ?? []),
    facts: {
      ...(reported !== undefined && Number.isSafeInteger(reported) && reported > 0 && { reported }),
      ...(thread['isClosed'] === true && { closed: true }),
    },
  };
}

/** Spam was never shown; what was deleted keeps its place. Hours are in UTC and do not say so. */
function commentOf(post: Fields): ExportedComment | undefined {
  if (post['isSpam'] === true || post['isApproved'] === false) return undefined;
  const parent = textIn(post, 'parent');
  const published = momentOf(`${textIn(post, 'createdAt')} Z`) ?? momentOf(textIn(post, 'createdAt'));
  const place = { id: textIn(post, 'id'), ...(parent && { parent }), ...(published && { published }) };
  if (post['isDeleted'] === true) return { ...place, status: 'removed' };
  const author = publicName(textIn(fieldsIn(post, 'author'), 'name'));
  const [likes, dislikes] = [numberIn(post, 'likes'), numberIn(post, 'dislikes') ?? 0];
  const message = textIn(post, 'message');
  return {
    ...place,
    ...(author && { author }),
    ...(likes !== undefined && Number.isInteger(likes - dislikes) && { votes: likes - dislikes }),
    ...(message ? saidInHtml(message) : { text: textIn(post, 'raw_message') }),
  };
}
