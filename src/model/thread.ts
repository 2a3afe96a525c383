import { z } from 'astro/zod';
import type { ThreadSummary } from './article.ts';
import { moment } from './moment.ts';

const line = z.string().trim().min(1, 'is empty');
// Far above any thread we know; each number may ask for a page, so a slip of the pen must not ask for billions.
const count = z.int().max(1_000_000, 'is more than a thread holds');
const webAddress = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });

/** One comment as its author left it. schema.org: `Comment`. */
export const comment = z
  .strictObject({
    /** Its place in the thread, from 1. Never changes. schema.org: `position`. */
    number: count.positive(),
    /** The source's own id. schema.org: `identifier`. */
    id: line.optional(),
    /** Name as signed. schema.org: `author.name`. */
    author: line.optional(),
    /** The author's page at the source. schema.org: `author.url`. */
    authorUrl: webAddress.optional(),
    /** schema.org: `datePublished`. */
    published: moment.optional(),
    /** schema.org: `headline`. */
    title: line.optional(),
    /** Plain text as typed, or `html`; never both, as in JSON Feed 1.1 (`content_text`, `content_html`). schema.org: `text`. */
    text: z.string().optional(),
    /** The source's HTML, untrusted; only `src/render` turns it into a page. */
    html: z.string().optional(),
    /** Number of the comment this one answers. schema.org: `parentItem`. */
    replyTo: count.positive().optional(),
    /** Votes for minus votes against, as the source showed them. schema.org: `upvoteCount`. */
    votes: z.int().optional(),
    /** `removed`: taken down at the source; its number and place stay. schema.org: `creativeWorkStatus`. */
    status: z.enum(['published', 'removed']).default('published'),
  })
  .refine(
    ({ text, html, status }) =>
      status === 'removed' ? text === undefined && html === undefined : (text === undefined) !== (html === undefined),
    { error: 'needs exactly one of `text` and `html`, and neither if its status is removed' },
  );

/** The comments under one article. schema.org: `NewsArticle.comment`, `NewsArticle.commentCount`. */
export const thread = z.strictObject({
  /** The title of the discussion, if the source gave it one of its own. schema.org: `headline`. */
  title: line.optional(),
  /** How many comments the source said there were. schema.org: `commentCount`. */
  reported: count.nonnegative().optional(),
  /** When the source closed the thread; `true` if only the fact is known. */
  closed: z.union([moment, z.boolean()]).optional(),
  /** The thread's first address. schema.org: `discussionUrl`. */
  url: webAddress.optional(),
  /** When the copy was taken. */
  captured: moment.optional(),
  /** In the order of their numbers. */
  comments: z.array(comment).default([]),
});

export type Comment = z.infer<typeof comment>;
export type Thread = z.infer<typeof thread>;

/** What is wrong between the comments of a thread that each fit the schema. One sentence fact, one sentence remedy. */
export interface ThreadFault {
  fact: string;
  remedy: string;
}

/** A run of comment numbers, both ends included. */
export interface NumberRange {
  from: number;
  to: number;
}

/**
 * Finds numbers that stand twice or out of order, and `replyTo` that leads to the comment itself,
 * into a circle, or to a number past everything the source reported. A reply to a comment that was
 * reported but not archived is no fault: gaps are honest.
 */
export function threadFaults({ comments, reported }: Thread): ThreadFault[] {
  const faults: ThreadFault[] = [];
  const seen = new Set<number>();
  let previous = 0;
  for (const comment of comments) {
    if (seen.has(comment.number)) {
      faults.push({
        fact: `Comment number ${comment.number} stands twice.`,
        remedy: 'Give each comment a number of its own.',
      });
    } else if (comment.number < previous) {
      faults.push({
        fact: `Comment ${comment.number} stands after ${previous}.`,
        remedy: 'Order the comments by their numbers.',
      });
    }
    seen.add(comment.number);
    previous = Math.max(previous, comment.number);
  }
  const highest = Math.max(previous, reported ?? 0);
  const circular = circularNumbers(comments);
  for (const { number, replyTo } of comments) {
    if (replyTo === undefined) continue;
    if (replyTo > highest) {
      faults.push({
        fact: `Comment ${number} replies to ${replyTo}, which is not in this thread.`,
        remedy: `Add comment ${replyTo}, or remove \`replyTo\` from comment ${number}.`,
      });
    } else if (circular.has(number)) {
      faults.push({
        fact: `Comment ${number} replies to ${replyTo} in a circle.`,
        remedy: `Remove \`replyTo\` from comment ${number}, or correct it.`,
      });
    }
  }
  return faults;
}

/** Numbers of comments that answer themselves, by way of others or not. Each comment is walked over once. */
function circularNumbers(comments: readonly Comment[]): Set<number> {
  const replyTo = new Map(comments.map((comment) => [comment.number, comment.replyTo]));
  const walked = new Set<number>();
  const circular = new Set<number>();
  for (const { number } of comments) {
    const path: number[] = [];
    let at: number | undefined = number;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      path.push(at);
      at = replyTo.get(at);
    }
    // A walk that ended on itself is a circle from there on.
    if (at !== undefined && path.includes(at)) path.slice(path.indexOf(at)).forEach((step) => circular.add(step));
  }
  return circular;
}

/** Counts for lists; `reported` is never less than what is held, and gaps count where the source printed nothing. */
export function summarise({ comments, reported, url }: Thread): ThreadSummary {
  const last = comments.at(-1)?.number ?? 0;
  return {
    reported: Math.max(reported ?? last, comments.length),
    archived: comments.length,
    last,
    ...(reported === undefined && comments.length > 0 && { isTotalUnknown: true }),
    ...(comments.some(({ replyTo }) => replyTo !== undefined) && { hasReplies: true }),
    ...(url && { url }),
  };
}

/** The comments that answer each comment, in order, by the number answered. */
export function repliesByNumber({ comments }: Thread): Map<number, Comment[]> {
  const replies = new Map<number, Comment[]>();
  for (const comment of comments) {
    if (comment.replyTo === undefined) continue;
    const siblings = replies.get(comment.replyTo);
    if (siblings) siblings.push(comment);
    else replies.set(comment.replyTo, [comment]);
  }
  return replies;
}

/** Numbers that are held, as runs. */
export function heldRanges({ comments }: Pick<Thread, 'comments'>): NumberRange[] {
  const held: NumberRange[] = [];
  for (const { number } of comments) {
    const run = held.at(-1);
    if (run?.to === number - 1) run.to = number;
    else held.push({ from: number, to: number });
  }
  return held;
}

/** Numbers that nobody archived, from 1 to what was reported, as runs. */
export function gaps({ comments, reported }: Thread): NumberRange[] {
  const missing: NumberRange[] = [];
  let next = 1;
  for (const { number } of comments) {
    if (number > next) missing.push({ from: next, to: number - 1 });
    next = Math.max(next, number + 1);
  }
  if (reported !== undefined && reported >= next) missing.push({ from: next, to: reported });
  return missing;
}
