import { compareMoments, type Moment } from '../../model/moment.ts';
import type { Comment, Thread } from '../../model/thread.ts';
import { withLateAnswers } from './late-answers.ts';
import { isSameComment } from './same-article.ts';

/**
 * Adds to a thread what another capture of it has. Comments held stay as they are, but for fields
 * they lack, and for what their writers changed before a later capture. A comment whose number is taken by a different
 * one goes to the end.
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
  const isLater = isAfter(coming.captured, held.captured);
  let last = lastNumber(isCountedAnew ? [held] : [held, coming]);
  for (const comment of coming.comments) {
    const known = numbers.get(comment.id ?? '') ?? knownAs(comment, comments);
    const number = known ?? (isCountedAnew || comments.has(comment.number) ? (last += 1) : comment.number);
    moved.set(comment.number, number);
    const replyTo = comment.replyTo && (moved.get(comment.replyTo) ?? comment.replyTo);
    const placed = { ...comment, number, ...(replyTo && { replyTo }) };
    if (known === undefined) comments.set(number, placed);
    else if (!touched) comments.set(number, filled(comments.get(number)!, placed, isLater));
  }
  const ordered = [...comments.values()].sort((a, b) => a.number - b.number);
  const reported = Math.max(held.reported ?? 0, coming.reported ?? 0);
  return {
    ...coming,
    ...held,
    ...(reported > 0 && { reported }),
    ...(isLater && { captured: coming.captured }),
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

function isAfter(one: Moment | undefined, other: Moment | undefined): boolean {
  return one !== undefined && other !== undefined && compareMoments(one, other) > 0;
}

/**
 * A comment with what it lacked; a teaser gives way to the full text, a removal to what was removed, and what its
 * writer changed to the words of the later capture.
 */
function filled(held: Comment, coming: Comment, isLater: boolean): Comment {
  if (held.status === 'removed' || coming.status === 'removed') return held.status === 'removed' ? coming : held;
  const isTeaser = !isWhole(held) && (coming.text?.length ?? 0) > (held.text?.length ?? 0);
  const { text, html } = isTeaser || (isLater && isWhole(coming)) ? coming : held;
  const { title, votes } = coming;
  const facts = {
    ...coming,
    ...held,
    ...(isLater && title !== undefined && { title }),
    ...(isLater && votes !== undefined && { votes }),
  };
  delete facts.text;
  delete facts.html;
  return { ...facts, ...(text === undefined ? { html } : { text }) };
}

/** Whether a comment has words, and does not end where a page shows but its beginning. */
function isWhole({ text, html }: Comment): boolean {
  return (text ?? html ?? '') !== '' && !/(\[(\.\.\.|…)\]|\.\.\.|…)\s*$/.test(text ?? '');
}
