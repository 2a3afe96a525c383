import { headAt, makeReady, shapes, type Head, type ReadyLine, type Shape } from './comment-head.ts';
import { isCommentControl, isForumMark } from './furniture.ts';
import { wordsOf } from './lines.ts';

/**
 * Finds the heads of comments, in the shape that reads the most of them. Printed numbers count double:
 * a name and a date alone may as well stand within a comment.
 */
export function findHeads(lines: readonly string[]): Head[] {
  const firstMark = lines.findIndex(isForumMark);
  const ready = lines.map(makeReady);
  let best: Head[] = [];
  let most = 0;
  for (const shape of shapes) {
    const candidates = candidatesOf(ready, shape);
    const heads = shape.isNumbered ? inSequence(candidates) : below(firstMark, candidates);
    const weight = heads.length * (shape.isNumbered ? 2 : 1);
    if (weight > most && isPlausible(heads, firstMark)) [best, most] = [heads, weight];
  }
  return best;
}

/** A date above a numbered paragraph is no comment, unless a forum is announced or somebody signed. */
function isPlausible(heads: readonly Head[], firstMark: number): boolean {
  const isAnnounced = firstMark >= 0 && firstMark < heads[0]!.from;
  return isAnnounced || heads.some(({ author }) => author !== '');
}

function candidatesOf(lines: readonly ReadyLine[], shape: Shape): Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < lines.length;) {
    const begins = lines[at]!.text !== '' && (!shape.isTitled || beginsApart(lines, at));
    const head = begins ? headAt(lines, at, shape) : undefined;
    if (head) heads.push(head);
    at = head?.to ?? at + 1;
  }
  return heads;
}

/** Whether a line stands apart from the comment above. */
function beginsApart(lines: readonly ReadyLine[], at: number): boolean {
  const above = lines[at - 1]?.text ?? '';
  return above === '' || isForumMark(above) || isCommentControl(above);
}

/**
 * Keeps heads whose numbers follow one another, for a comment may hold a list or a date of its own.
 * Numbers may skip where pages are missing, but not past a number that still comes.
 */
function inSequence(candidates: readonly Head[]): Head[] {
  const isDescending = falls(candidates);
  const ordered = isDescending ? [...candidates].reverse() : candidates;
  const lastPlace = new Map(ordered.map(({ number }, at) => [number!, at]));
  const one = ordered.findIndex(({ number }) => number === 1);
  const kept: Head[] = [];
  for (const [at, head] of ordered.entries()) {
    const last = kept.at(-1);
    const isNext = last ? follows(last, head, at, lastPlace) : at >= one;
    if (isNext) kept.push(head);
  }
  return isDescending ? kept.reverse() : kept;
}

function follows(last: Head, head: Head, at: number, lastPlace: ReadonlyMap<number, number>): boolean {
  const [before, number] = [last.number!, head.number!];
  if (number === before) return head.author === last.author && head.date === last.date;
  if (number <= before + 1) return number === before + 1;
  return !((lastPlace.get(before + 1) ?? -1) > at);
}

/** Whether the newest comment stands on top. */
function falls(heads: readonly Head[]): boolean {
  let steps = 0;
  for (const [at, head] of heads.entries()) {
    const step = head.number! - (heads[at - 1]?.number ?? head.number!);
    if (Math.abs(step) === 1) steps += step;
  }
  return steps < 0;
}

/** Without numbers only a forum above says that a name and a date are a comment's head. */
function below(mark: number, candidates: readonly Head[]): Head[] {
  if (mark < 0) return [];
  return candidates.filter(({ from, author }) => from > mark && author !== '' && wordsOf(author).length <= 5);
}
