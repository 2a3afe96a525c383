import { compareMoments, type Moment } from '../../model/moment.ts';
import type { AboutThread, Post } from './post.ts';

/** A comment and when it was written. */
export interface Dated<One extends Post> {
  post: One;
  moment: Moment | undefined;
}

/**
 * Comments oldest first. By the numbers that the page prints, if each has one of its own; else as the page has them,
 * but a page that shows the newest first is turned round, whole branches at a time.
 */
export function inOrder<One extends Post>(dated: readonly Dated<One>[], { reported }: AboutThread): Dated<One>[] {
  if (hasOwnNumbers(dated, reported)) return [...dated].sort((a, b) => a.post.number! - b.post.number!);
  const branches = branchesOf(dated);
  return (isNewestFirst(branches.map(([root]) => root!)) ? branches.reverse() : branches).flat();
}

/** Gives each comment its place in the thread: the number it has, or the next after all before it. */
export function numbered<One extends Post>(
  ordered: readonly Dated<One>[],
  before: number,
): (Dated<One> & { number: number })[] {
  const isPrinted = hasOwnNumbers(ordered, undefined);
  let last = before;
  return ordered.map((one) => {
    last = isPrinted ? one.post.number! : Math.max(last + 1, one.post.number ?? 0);
    return { ...one, number: last };
  });
}

/** A number far past what the page says there are is none, such as a count of votes. */
function hasOwnNumbers(dated: readonly Dated<Post>[], reported: number | undefined): boolean {
  const numbers = dated.map(({ post }) => post.number);
  const most = reported === undefined ? 1_000_000 : Math.max(reported, dated.length) * 2 + 100;
  return (
    numbers.every((number) => number !== undefined && number > 0 && number <= most) &&
    new Set(numbers).size === numbers.length
  );
}

/** Comments with those nested beneath them, each branch in the order of the page. */
function branchesOf<One extends Post>(dated: readonly Dated<One>[]): Dated<One>[][] {
  const branches: Dated<One>[][] = [];
  for (const one of dated) {
    if (one.post.parent && branches.length > 0) branches.at(-1)!.push(one);
    else branches.push([one]);
  }
  return branches;
}

function isNewestFirst(roots: readonly Dated<Post>[]): boolean {
  const moments = roots.map(({ moment }) => moment);
  if (roots.length < 2 || moments.includes(undefined)) return false;
  const steps = moments.slice(1).map((moment, at) => compareMoments(moments[at]!, moment!));
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}
