import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { cleanText } from '../clean.ts';
import { overLimits } from '../html/page/limits.ts';
import { all, nameOf } from '../html/page/dom.ts';
import { toDocument } from '../html/page/to-document.ts';
import { readCommentBody } from '../threads/comment-markup.ts';

/** What somebody wrote, in one of the two forms of the model. */
export type Said = { text: string } | { html: string };

/** Past this a Markdown parser may take seconds over one comment; it stands as it was typed. */
const mostMarkdown = 8_000;
/** Marks that open one block within another, more than any writer nests; parsers overflow on hundreds of them. */
const deepMarkdown = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){12}/m;
const deepestQuote = 30;
const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/**
 * A comment that its tool keeps as HTML: plain text where that says everything.
 * @param prepare changes what only this tool writes, before it is read
 */
export function saidInHtml(html: string, prepare?: (body: HTMLElement) => void): Said {
  if (!/[<&]/.test(html)) return { text: cleanText(html).trim() };
  if (overLimits(html) || quoteDepth(html) > deepestQuote)
    return { text: cleanText(html.replace(/<[^<>]*>/g, ' ')).trim() };
  const { body } = toDocument(html);
  prepare?.(body);
  for (const list of all(body, 'ol, ul')) markItems(list);
  const { content } = readCommentBody(body);
  return 'text' in content ? { text: cleanText(content.text) } : { html: cleanText(content.html) };
}

function quoteDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash] of html.matchAll(/<(\/?)blockquote\b/gi)) {
    depth = Math.max(0, depth + (slash ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Comments have no lists; what stood before each item is written out. */
function markItems(list: Element): void {
  const items = [...list.children].filter((child) => nameOf(child) === 'li');
  const first = Number.parseInt(list.getAttribute('start') ?? '1', 10);
  for (const [at, item] of items.entries()) {
    const holder = item.firstElementChild && nameOf(item.firstElementChild) === 'p' ? item.firstElementChild : item;
    holder.prepend(nameOf(list) === 'ol' ? `${(Number.isNaN(first) ? 1 : first) + at}. ` : '• ');
  }
}

/** A comment that its tool keeps as Markdown and showed as HTML. */
export function saidInMarkdown(typed: string): Said {
  if (typed.length > mostMarkdown || isPlain(typed) || deepMarkdown.test(typed))
    return { text: cleanText(typed).trim() };
  return saidInHtml(String(markdown.processSync(typed)));
}

function isPlain(typed: string): boolean {
  return !/[\\`*_[\]<>&#~|]|^[^\S\n]*(?:[-+]|\d+[.)])\s|https?:|^ {4}|^\t/m.test(typed);
}
