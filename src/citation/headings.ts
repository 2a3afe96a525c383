import type { CitedWork } from './cited-work.ts';
import type { CiteWords } from './cite-words.ts';
import { oneLine } from './one-line.ts';

/** What a comment is called and what it stands in: a forum under an article. */
export function headings(work: CitedWork, words: CiteWords): { title: string; container: string | undefined } {
  const { comment, title = '', container } = work;
  if (!comment) return { title: oneLine(title), container: container && oneLine(container) };
  return {
    title: oneLine(title) || `${words.comment} ${comment.number}`,
    container: `${words.forum}: ${oneLine(comment.under)}`,
  };
}
