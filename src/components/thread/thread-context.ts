import type { Article } from '../../model/article.ts';
import type { ThreadQuotes } from '../../model/quotes/quotation.ts';
import type { ThreadOrder } from '../../model/thread-order.ts';
import type { Site } from '../../model/site.ts';
import { repliesByNumber, type Comment, type Thread } from '../../model/thread.ts';
import { quotesIn } from '../../render/quotes/thread-quotes.ts';
import type { Words } from '../../words/words.ts';
import type { CommentLink } from './comment-link.ts';
import { voiceLinks, type VoiceLink } from './voice-links.ts';

/** What all comments of a page have in common. */
export interface ThreadContext {
  article: Article;
  thread: Thread;
  order: ThreadOrder;
  /** The comments held, by their numbers. */
  comments: ReadonlyMap<number, Comment>;
  /** The comments that answer each comment, by its number. */
  replies: ReadonlyMap<number, readonly Comment[]>;
  quotes: ThreadQuotes;
  voices: VoiceLink;
  /** Where a comment stands, seen from this page. */
  link: CommentLink;
  site: Site;
  words: Words;
}

export function threadContext(
  given: Pick<ThreadContext, 'article' | 'thread' | 'order' | 'link' | 'site' | 'words'> & { isWhole: boolean },
): ThreadContext {
  const { article, thread, isWhole } = given;
  const comments = new Map(thread.comments.map((comment) => [comment.number, comment]));
  const voices = voiceLinks(article, thread, isWhole);
  return { ...given, comments, replies: repliesByNumber(thread), quotes: quotesIn(thread), voices };
}
