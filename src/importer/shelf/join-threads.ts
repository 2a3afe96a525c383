import type { Comment, Thread } from '../../model/thread.ts';
import { withLateAnswers } from './late-answers.ts';
import { isSameComment } from './same-article.ts';

/**
 * Adds to a thread what another capture of it has. Comments held stay as they are, but for fields
 * they lack. A comment whose number is taken by a different one goes to the end.
 * @param touched whether somebody edited the held thread: then not even gaps in a comment are filled
 */
export function joinThreads(
  held: Thread | undefined,
  coming: Thread | undefined,
  touched: boolean,
): Thread | undefined {
  if (!held || !coming) return held ?? coming;
  const comments = new Map(held.comments.map((comment) => [comment.number, comment]));
  const moved = new Map<number, number>();
  const numbers = new Map(held.comments.flatMap(({ id, number }) => (id === undefined ? [] : [[id, number]])));
  // Numbers that an export counted anew say nothing of gaps: what is new in it comes after all that is held.
  const isCountedAnew = coming.comments.some(({ id, number }) => (numbers.get(id ?? '') ?? number) !== number);
  let last = lastNumber(isCountedAnew ? [held] : [held, coming]);
  for (const comment of coming.comments) {
    const known = numbers.get(comment.id ?? '') ?? knownAs(comment, comments);
    const number = known ?? (isCountedAnew || comments.has(comment.number) ? (last += 1) : comment.number);
    moved.set(comment.number, number);
    const replyTo = comment.replyTo && (moved.get(comment.replyTo) ?? comment.replyTo);
    const placed = { ...comment, number, ...(replyTo && { replyTo }) };
    if (known === undefined) comments.set(number, placed);
    else if (!touched) comments.set(number, filled(comments.get(number)!, placed));
  }
  const ordered = [...comments.values()].sort((a, b) => a.number - b.number);
  const reported = Math.max(held.reported ?? 0, coming.reported ?? 0);
  return {
    ...coming,
    ...held,
    ...(reported > 0 && { reported }),
    comments: touched ? ordered : withLateAnswers(ordered),
  };
}

function lastNumber(threads: readonly Thread[]): number {
  return Math.max(0, ...threads.map(({ comments }) => comments.at(-1)?.number ?? 0));
}

/** The number under which a comment is held already. Most stand under their own; the others are looked for by what they say. */
function knownAs(comment: Comment, held: Map<number, Comment>): number | undefined {
  const twin = held.get(comment.number);
  if (!twin || isSameComment(twin, comment)) return twin?.number;
  const said = comment.text ?? comment.html;
  for (const other of held.values()) {
    const same =
      comment.id === undefined
        ? said && said === (other.text ?? other.html) && comment.author === other.author
        : comment.id === other.id;
    if (same) return other.number;
  }
  return undefined;
}

/** A comment with what it lacked; a teaser gives way to the full text, and a removal to what was removed. */
function filled(held: Comment, coming: Comment): Comment {
  if (held.status === 'removed' || coming.status === 'removed') return held.status === 'removed' ? coming : held;
  const isTeaser =
    /(\[(\.\.\.|…)\]|\.\.\.|…)\s*$/.test(held.text ?? '') && (coming.text?.length ?? 0) > held.text!.length;
  const said = held.text === undefined ? { html: held.html } : { text: isTeaser ? coming.text : held.text };
  const facts = { ...coming, ...held };
  delete facts.text;
  delete facts.html;
  return { ...facts, ...said };
}
