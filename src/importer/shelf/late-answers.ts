import type { Comment } from '../../model/thread.ts';

/**
 * Comments with the answer that shows itself only when pages of a thread come together: whoever quotes a comment by a
 * link, as `threads/comment-markup.ts` keeps it, answers it.
 * @param comments in the order of their numbers
 */
export function withLateAnswers(comments: readonly Comment[]): Comment[] {
  const numbers = new Map(comments.flatMap(({ id, number }) => (id === undefined ? [] : [[id, number]])));
  return comments.map((comment) => {
    if (comment.replyTo !== undefined) return comment;
    const quoted = quotedIds(comment).map((id) => numbers.get(id));
    const replyTo = quoted.find((number) => number !== undefined && number < comment.number);
    return replyTo === undefined ? comment : { ...comment, replyTo };
  });
}

function quotedIds({ html = '' }: Comment): string[] {
  return Array.from(html.matchAll(/<blockquote cite="#post(\w+)">/g), ([, id]) => id!);
}
