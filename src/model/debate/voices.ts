import { nameKey } from '../commenters.ts';
import type { ThreadQuotes } from '../quotes/quotation.ts';
import { repliesByNumber, type Comment, type Thread } from '../thread.ts';

/** Somebody who wrote in a thread, as far as a name tells, and what others made of it. */
export interface Voice {
  /** As first signed; absent for all that bear no name. */
  name?: string;
  /** In the order of their numbers. */
  comments: Comment[];
  /** Replies and quotes by others. */
  answers: number;
  quotes: number;
  /** Sum of votes; absent where the source showed none. */
  votes?: number;
}

/** All who wrote in a thread, whoever wrote most first; comments without a name last, together. Removed ones are nobody's. */
export function voicesOf(thread: Thread, { quotedBy }: Pick<ThreadQuotes, 'quotedBy'>): Voice[] {
  const replies = repliesByNumber(thread);
  const keys = new Map(thread.comments.map(({ number, author }) => [number, keyOf(author)]));
  const byOthers = (numbers: readonly number[], key: string) =>
    numbers.filter((number) => key === '' || keys.get(number) !== key).length;
  const groups = Map.groupBy(shown(thread), ({ author }) => keyOf(author));
  const voices = Array.from(groups, ([key, comments]): Voice => {
    const votes = comments.flatMap((comment) => comment.votes ?? []);
    return {
      ...(key !== '' && { name: comments[0]!.author! }),
      comments,
      answers: sum(comments.map(({ number }) => byOthers(numbersOf(replies.get(number)), key))),
      quotes: sum(comments.map(({ number }) => byOthers(quotedBy.get(number) ?? [], key))),
      ...(votes.length > 0 && { votes: sum(votes) }),
    };
  });
  const isNamed = ({ name }: Voice) => Number(name !== undefined);
  return voices.sort((a, b) => isNamed(b) - isNamed(a) || b.comments.length - a.comments.length);
}

/** A comment and how often something happened to it. */
export interface Noted {
  comment: Comment;
  count: number;
}

/** Comments that were answered, quoted and voted for most. */
export interface NotedComments {
  answered: Noted[];
  quoted: Noted[];
  voted: Noted[];
}

const mostNoted = 5;

/** The most noted comments of a thread, those with the same count in their order; none that stands for itself. */
export function notedComments(thread: Thread, { quotedBy }: Pick<ThreadQuotes, 'quotedBy'>): NotedComments {
  const replies = repliesByNumber(thread);
  const most = (countOf: (comment: Comment) => number) =>
    shown(thread)
      .map((comment) => ({ comment, count: countOf(comment) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, mostNoted);
  return {
    answered: most(({ number }) => replies.get(number)?.length ?? 0),
    quoted: most(({ number }) => quotedBy.get(number)?.length ?? 0),
    voted: most(({ votes = 0 }) => votes),
  };
}

function shown({ comments }: Thread): Comment[] {
  return comments.filter(({ status }) => status !== 'removed');
}

function keyOf(author = ''): string {
  return nameKey(author);
}

function numbersOf(comments: readonly Comment[] = []): number[] {
  return comments.map(({ number }) => number);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
