import { z } from 'astro/zod';
import { comment, thread as threadSchema, threadFaults, type Comment, type Thread } from '../../model/thread.ts';
import type { Draft } from '../reader.ts';
import { withoutBadFields } from './without-bad-fields.ts';
import type { Words } from '../words.ts';

interface FinishedThread {
  thread?: Thread;
  losses: string[];
}

/** Orders a thread and drops what breaks the model: second comments of one number, replies into nowhere. */
export function finishThread(draft: Draft['thread'], words: Words): FinishedThread {
  if (!draft) return { losses: [] };
  const losses: string[] = [];
  const { comments: drafts = [], ...rest } = draft;
  const comments = drafts.flatMap((one) => finishComment(one, words, losses) ?? []);
  const unique = firstOfEach(
    comments.sort((a, b) => a.number - b.number),
    words,
    losses,
  );
  const { value } = withoutBadFields(threadSchema, { ...rest, comments: unique }, ['comments'], words, losses);
  const thread = threadSchema.parse(value);
  return { thread: withoutBadReplies(thread, words, losses), losses };
}

function finishComment(draft: z.input<typeof comment>, words: Words, losses: string[]): Comment | undefined {
  const { value } = withoutBadFields(comment, draft, ['number', 'text', 'html', 'status'], words, losses);
  const parsed = comment.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

function firstOfEach(comments: Comment[], words: Words, losses: string[]): Comment[] {
  return comments.filter((comment, at) => {
    const first = comments[at - 1];
    if (first?.number !== comment.number) return true;
    if (JSON.stringify(first) !== JSON.stringify(comment)) losses.push(words.commentDropped(comment.number));
    return false;
  });
}

/** Every circle holds a reply to a later comment, so dropping those breaks all of them. */
function withoutBadReplies(thread: Thread, words: Words, losses: string[]): Thread {
  if (threadFaults(thread).length === 0) return thread;
  const highest = Math.max(thread.reported ?? 0, thread.comments.at(-1)?.number ?? 0);
  const comments = thread.comments.map((comment) => {
    const { replyTo, ...unrelated } = comment;
    if (replyTo === undefined || (replyTo < comment.number && replyTo <= highest)) return comment;
    losses.push(words.replyDropped(comment.number));
    return unrelated;
  });
  return { ...thread, comments };
}
