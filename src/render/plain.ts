import type { Comment } from '../model/thread.ts';
import { caps } from './cost/caps.ts';
import { htmlExcess } from './cost/html-cost.ts';
import { readMarkdown } from './markdown.ts';
import { sanitiseArticle, sanitiseComment } from './sanitise.ts';
import type { Root } from './tree.ts';
import { readableText } from './words.ts';

/** The words that an article's page shows of its body, footnotes last, blocks on lines of their own. For search. */
export function plainArticle(markdown: string): string {
  const read = readMarkdown(markdown);
  if (typeof read === 'string') return markdown;
  // Parsing takes most of the time, and without a tag there is nothing to parse or to sanitise.
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
