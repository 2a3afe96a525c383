import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { handlers, keepTables } from './handlers.ts';

const pipelines = new Map<string, ReturnType<typeof pipeline>>();

/** Turns the HTML of an article's body into Markdown (CommonMark + GFM) that says the same. */
export function toMarkdown(html: string, language: string | undefined): string {
  const quotes = language?.startsWith('en') ? '“”' : '„“';
  if (!pipelines.has(quotes)) pipelines.set(quotes, pipeline(quotes));
  return String(pipelines.get(quotes)!.processSync(html)).trim();
}

function pipeline(quotes: string) {
  return unified()
    .use(rehypeParse, { fragment: true })
    .use(keepTables)
    .use(rehypeRemark, { document: true, quotes: [quotes], handlers })
    .use(remarkGfm)
    .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', fences: true })
    .freeze();
}
