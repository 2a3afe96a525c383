import { matchQuotes } from '../../model/quotes/match.ts';
import type { ReadComment, ThreadQuotes } from '../../model/quotes/quotation.ts';
import type { Comment, Thread } from '../../model/thread.ts';
import { commentTree } from '../comment-tree.ts';
import { readHtml } from './html-quotes.ts';
import { ownText, readText } from './text-quotes.ts';

/** A thread's pages are made one after the other, all from one thread. */
const known = new WeakMap<Thread, ThreadQuotes>();

/** Who quotes whom in a thread. */
export function quotesIn(thread: Thread): ThreadQuotes {
  let quotes = known.get(thread);
  if (!quotes) known.set(thread, (quotes = matchQuotes(thread.comments.map(readComment))));
  return quotes;
}

/** What a comment says and what it quotes, in the order in which `renderComment` takes links. */
export function readComment({ number, author, replyTo, title, text, html }: Comment): ReadComment {
  return { number, author, replyTo, title, ...(html === undefined ? readTyped(text ?? '') : readMarkup(html)) };
}

function readTyped(text: string): Pick<ReadComment, 'own' | 'quotations'> {
  const { parts, quotations } = readText(text);
  return { own: ownText(parts), quotations };
}

function readMarkup(html: string): Pick<ReadComment, 'own' | 'quotations'> {
  const tree = commentTree(html, []);
  if (!tree) return { own: '', quotations: [] };
  const { quotes, own } = readHtml(tree);
  return { own, quotations: quotes.map(({ quotation }) => quotation) };
}
