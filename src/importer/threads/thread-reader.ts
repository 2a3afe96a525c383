import type { z } from 'astro/zod';
import type { Moment } from '../../model/moment.ts';
import type { comment, thread } from '../../model/thread.ts';
import type { ArticleClue } from '../../model/waiting.ts';
import type { ThreadWords } from './thread-words.ts';

export type ThreadDraft = z.input<typeof thread>;
export type CommentDraft = z.input<typeof comment>;

/** What is known of the page around a thread. */
export interface ThreadContext {
  /** When the article appeared; relative dates count from it where nobody knows when the page was saved. */
  published?: Moment | undefined;
  captured?: Moment | undefined;
  /** The page's address, for relative links. */
  url?: string | undefined;
  /** BCP 47 tag of the page; hours that name no zone are kept only where it is that of the archive's zone. */
  language?: string | undefined;
  /** IANA zone of hours that name none. */
  zone: string;
  words: ThreadWords;
}

/** A thread as read, what of it was guessed and what is missing. */
export interface ThreadFinding {
  thread: ThreadDraft;
  inferred: string[];
  losses: string[];
}

/** Reads the threads of one source. A new source is one more file and a line in `registry.ts`. */
export interface ThreadReader {
  name: string;
  /** The elements that make up the thread, its form and its pager included; none if the page is of another source. */
  find: (document: Document) => Element[];
  read: (found: readonly Element[], context: ThreadContext) => ThreadFinding | undefined;
  /**
   * Set for sources whose comments stand on pages of their own: what such a page tells of the article that they are
   * about, or nothing if the article is on the page. Asked before the thread is taken off.
   */
  discusses?: (document: Document, base: string | undefined) => Partial<ArticleClue> | undefined;
}
