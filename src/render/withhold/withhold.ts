import type { Commenters } from '../../model/commenters.ts';
import type { Comment, Thread } from '../../model/thread.ts';
import { standIn, withoutNames } from './names.ts';
import { othersWithout } from './others-without.ts';
import { soughtIn } from './sought.ts';

/**
 * A thread as it may be shown: comments of those who are taken out keep their number, time and place and nothing else;
 * others bear another name. What is said of them in the other comments goes the same way: their names, and the words of
 * those taken out, where a quote is recognised or says whose it is, and wherever enough of them stand in a row.
 * @returns the very thread if none of them is in it
 */
export function withhold(thread: Thread, commenters: Commenters): Thread {
  const sought = soughtIn(thread, commenters);
  if (!sought) return thread;
  const shown = othersWithout(thread, sought);
  const comments = thread.comments.map((comment) => {
    const wish = sought.wishOf(comment.author);
    if (wish === 'remove') return emptied(comment);
    return wish ? renamed(shown(comment), standIn(wish)) : shown(comment);
  });
  return { ...thread, ...(thread.title && { title: withoutNames(thread.title, sought.names) }), comments };
}

// `id` and `authorUrl` lead to what stands at the source.

function emptied({ number, published, replyTo }: Comment): Comment {
  return {
    number,
    ...(published !== undefined && { published }),
    ...(replyTo !== undefined && { replyTo }),
    status: 'removed',
  };
}

function renamed(comment: Comment, author: string): Comment {
  return { ...comment, author, id: undefined, authorUrl: undefined };
}
