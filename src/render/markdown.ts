import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { htmlExcess } from './cost/html-cost.ts';
import { markdownExcess } from './cost/markdown-cost.ts';
import { takeNotes } from './notes.ts';
import type { Root } from './tree.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).freeze();

/** An article's text and its footnotes, as strangers wrote them. */
export interface UnsafeText {
  body: Root;
  notes: Root[];
}

/** Reads Markdown (CommonMark and GFM), or says what is too much about it. Never hangs, never overflows. */
export function readMarkdown(markdown: string): UnsafeText | 'too-large' | 'too-deep' {
  const excess = markdownExcess(markdown);
  if (excess) return excess;
  const body = reader.runSync(reader.parse(markdown));
  const excessOfHtml = htmlExcess(body);
  return excessOfHtml ?? { notes: takeNotes(body), body };
}
