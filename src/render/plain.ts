import type { Comment } from '../model/thread.ts';
import { caps } from './cost/caps.ts';
import { htmlExcess } from './cost/html-cost.ts';
import { readMarkdown } from './markdown.ts';
import { sanitiseArticle, sanitiseComment } from './sanitise.ts';
import type { Root } from './tree.ts';
import { readableText } from './words.ts';

/** Signs of Markdown or HTML that show as something else than they are, or as nothing; and stress within a word. */
const needsParser = /[<[`~\\&|]|[\p{L}\p{N}][*_]+[\p{L}\p{N}]/u;
const listNumbers = /^[ \t]*\d{1,9}[.)](?=\s)/gm;

/**
 * The words that an article's page shows of its body, footnotes last, for search: between them stand blanks, line
 * breaks or signs that are no words. Prose is returned nearly as it is, since parsing takes two milliseconds.
 */
export function plainArticle(markdown: string): string {
  return needsParser.test(markdown) ? readableArticle(markdown) : markdown.replace(listNumbers, '');
}

/** The body of an article as one reads it aloud, footnotes last: blocks on lines of their own, no sign of Markdown. */
export function readableArticle(markdown: string): string {
  const read = readMarkdown(markdown);
  if (typeof read === 'string') return markdown;
  const trees = [read.body, ...read.notes];
  const safe = markdown.includes('<') ? trees.map((tree) => sanitiseArticle(tree, [])) : trees;
  return safe.map(readableText).join('\n').trim();
}

/** The same of what somebody said. */
export function plainComment({ text, html }: Pick<Comment, 'text' | 'html'>): string {
  if (html === undefined) return text ?? '';
  const unsafe: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  if (html.length > caps.comment || htmlExcess(unsafe)) return html;
  return readableText(sanitiseComment(unsafe, [])).trim();
}
