import { isGap, wholeThread, type ThreadEntry } from './thread-page.ts';
import type { NumberRange, Thread } from './thread.ts';

/** A comment, or a run that nobody archived, with what answers it. */
export interface Branch {
  entry: ThreadEntry;
  /** 1 begins a conversation, 2 answers it, and so on. */
  level: number;
  /** How many comments answer it, answer those, and so on. */
  below: number;
  /** What is shown in the list under it, see `deepest`. */
  replies: Branch[];
}

/**
 * The last level that has a list of its own: a phone bears no more. What answers its comments, and all below, stands in
 * one list under them, in the order in which one reads a conversation.
 */
export const deepest = 4;

/**
 * A thread by conversation: replies under what they answer, siblings by their numbers. Replies to comments that nobody
 * archived stand under the gap, a removed comment keeps what answers it. Bears any depth; circles are refused before.
 */
export function conversation(thread: Thread): Branch[] {
  const { entries } = wholeThread(thread);
  const above = parents(thread, entries.filter(isGap));
  const children = Map.groupBy(entries, (entry) => above.get(entry));
  const branch = (entry: ThreadEntry, level: number): Branch => ({ entry, level, below: 0, replies: [] });
  const begun = (children.get(undefined) ?? []).map((entry) => branch(entry, 1));

  const walked: { at: Branch; parent: Branch | undefined; list: Branch }[] = [];
  const ahead = begun.map((at) => ({ at, parent: undefined as Branch | undefined, list: at })).reverse();
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { at, parent, list } = next;
    walked.push(next);
    if (parent) list.replies.push(at);
    // Past the deepest level a branch keeps to the list that its ancestor has.
    const below = at.level <= deepest ? at : list;
    const replies = (children.get(at.entry) ?? []).map((entry) => branch(entry, at.level + 1));
    ahead.push(...replies.map((reply) => ({ at: reply, parent: at, list: below })).reverse());
  }
  for (const { at, parent } of walked.reverse()) if (parent) parent.below += at.below + 1;
  return begun;
}

/** What each comment answers: a comment, or the gap that hides it. */
function parents({ comments }: Thread, missing: readonly NumberRange[]): Map<ThreadEntry, ThreadEntry> {
  const byNumber = new Map(comments.map((comment) => [comment.number, comment]));
  const answered = (number: number) =>
    byNumber.get(number) ?? missing.find(({ from, to }) => from <= number && number <= to);
  return new Map(
    comments.flatMap((comment) => {
      const parent = comment.replyTo === undefined ? undefined : answered(comment.replyTo);
      return parent ? [[comment, parent] as const] : [];
    }),
  );
}
