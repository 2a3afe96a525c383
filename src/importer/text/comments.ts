import type { z } from 'astro/zod';
import type { comment } from '../../model/thread.ts';
import { parseDate, type DateOptions } from '../dates.ts';
import type { Head } from './comment-head.ts';
import { isClosedNotice, isCommentControl, isForumMark, isRemovedNotice, isThreadFurniture } from './furniture.ts';
import { lettersOf } from './lines.ts';

type CommentDraft = z.input<typeof comment>;

export interface ReadComments {
  comments: CommentDraft[];
  /** Dates that stand on no calendar, as written. */
  impossible: string[];
}

/**
 * Reads comments from the lines between their heads.
 * @param end first line after the last comment
 */
export function readComments(
  lines: readonly string[],
  heads: readonly Head[],
  end: number,
  dates: DateOptions,
): ReadComments {
  const impossible: string[] = [];
  const comments: CommentDraft[] = [];
  for (const [at, head] of heads.entries()) {
    const next = heads[at + 1]?.from;
    const text = textOf(lines.slice(head.to, next ?? end), next === undefined);
    const date = parseDate(head.date, dates);
    if (date && 'impossible' in date) impossible.push(date.impossible);
    const draft: CommentDraft = {
      number: head.number ?? comments.length + 1,
      ...(head.author && { author: head.author }),
      ...(date && 'moment' in date && { published: date.moment }),
      ...(head.title && { title: head.title }),
      ...(isRemovedNotice(text) ? { status: 'removed' } : { text }),
    };
    const last = comments.at(-1);
    if (last?.number === draft.number) comments[comments.length - 1] = fuller(last, draft);
    else comments.push(draft);
  }
  return { comments, impossible };
}

/** Lines as typed, without the frame of the page around them; a teaser before the full text is left out. */
function textOf(lines: readonly string[], isLast: boolean): string {
  const typed = withoutEnd(lines, (line) => line === '' || isCommentControl(line));
  const framed = withoutEnd(typed, (line) => line === '' || isCommentControl(line) || isThreadFurniture(line));
  const [notice = '', ...others] = typed.slice(framed.length).filter(Boolean);
  // Between two comments stands no lone notice: "Die Diskussion ist geschlossen? Schade." is somebody's own.
  const isOwn = !isLast && others.length === 0 && (isClosedNotice(notice) || !isForumMark(notice));
  // A comment may say no more than "Weiter".
  const kept = framed.length > 0 && !isOwn ? framed : typed;
  return withoutTeaser(
    kept
      .join('\n')
      .trim()
      .replace(/\n{3,}/g, '\n\n'),
  );
}

function withoutEnd(lines: readonly string[], isFrame: (line: string) => boolean): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => !isFrame(line)) + 1);
}

/** Pages that hold a teaser ending in `[...]` beside the full text give both when copied. */
function withoutTeaser(text: string): string {
  const teaser = /^(.{20,}?)\[(?:\.\.\.|…)\]\s*/s.exec(text);
  if (!teaser) return text;
  const rest = text.slice(teaser[0].length);
  return lettersOf(rest).startsWith(lettersOf(teaser[1]!)) ? rest : text;
}

function fuller(a: CommentDraft, b: CommentDraft): CommentDraft {
  return (b.text ?? '').length > (a.text ?? '').length ? b : a;
}
