import type { Head } from './comment-head.ts';
import {
  countIn,
  isClosedNotice,
  isCommentControl,
  isForumMark,
  isFurniture,
  isLinkListHead,
  isThreadFurniture,
} from './furniture.ts';
import { findHeads } from './heads.ts';
import { kindOf } from './line-kinds.ts';

/** Where the comments stand in the lines of a page, and what is said of them. */
export interface ThreadPart {
  /** First line that belongs to the forum, and first line after its last comment. */
  from: number;
  to: number;
  heads: Head[];
  reported?: number;
  closed: boolean;
  /** The thread's own address, where the notice that it is closed names it. */
  url?: string;
}

/** Most lines between the heading of a forum and its first comment. */
const frameHeight = 30;

/** Finds the thread of a page, or nothing if neither a comment nor a forum is there. */
export function findThread(lines: readonly string[]): ThreadPart | undefined {
  const heads = findHeads(lines);
  const from = heads[0] ? frameAbove(lines, heads[0].from) : emptyForum(lines);
  if (from === undefined) return undefined;
  const to = heads.length > 0 ? endOfLast(lines, heads.at(-1)!.to) : from;
  const around = heads.length > 0 ? [...lines.slice(0, heads[0]!.from), ...lines.slice(to)] : lines;
  const reported = around.map(countIn).find((count) => count !== undefined);
  const notice = around.find(isClosedNotice);
  const url = /https?:\/\/[^\s<>"')\]]+/.exec(notice ?? '')?.[0];
  return {
    from,
    to,
    heads,
    closed: notice !== undefined,
    ...(reported !== undefined && { reported }),
    ...(url !== undefined && { url }),
  };
}

/** Goes up from the first comment over the frame of the forum; a paragraph belongs to the article. */
function frameAbove(lines: readonly string[], first: number): number {
  let from = first;
  for (let at = first - 1; at >= Math.max(0, first - frameHeight); at -= 1) {
    const line = lines[at]!;
    if (isForumMark(line)) from = at;
    else if (kindOf(line) === 'prose') break;
  }
  return from;
}

/** A forum of which only the frame was captured: it states a count, or that it is closed. */
function emptyForum(lines: readonly string[]): number | undefined {
  if (!lines.some((line) => (countIn(line) ?? 0) > 0 || isClosedNotice(line))) return undefined;
  const lastText = lines.findLastIndex((line) => kindOf(line) === 'prose');
  const mark = lines.findIndex((line, at) => at > lastText && isForumMark(line));
  return mark < 0 ? lines.length : mark;
}

/**
 * The last comment ends where the frame of the page begins again. A line that merely looks like
 * frame, with text of the comment's own below it, ends nothing.
 */
function endOfLast(lines: readonly string[], from: number): number {
  const end = lines.findIndex((line, at) => at >= from && line !== '' && beginsFrame(lines, at));
  return end < 0 ? lines.length : end;
}

function beginsFrame(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  const below = lines.slice(at + 1, at + 30).filter(Boolean);
  // Buttons of a comment below show that the line is the comment's own.
  if (isCommentControl(below[0] ?? '')) return false;
  if (isLinkListHead(line)) return isLinkList(below);
  const framed = below.slice(0, 3).filter(isFurniture).length;
  if (isThreadFurniture(line)) return below.length === 0 || framed > 0;
  return isFurniture(line) && below.length > 0 && framed >= Math.min(2, below.length);
}

/** Whether short lines follow down to the next furniture, or the end. */
function isLinkList(below: readonly string[]): boolean {
  const end = below.findIndex(isFurniture);
  return below.slice(0, end < 0 ? below.length : end).every((line) => line.length < 120);
}
