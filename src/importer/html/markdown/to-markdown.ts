import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { handlers, keepHtml } from './handlers.ts';
import { itemizeLists } from './list-items.ts';
import { loosenLongLists } from './long-lists.ts';
import { printed } from './printed.ts';

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
    .use(itemizeLists)
    .use(keepHtml)
    .use(rehypeRemark, { document: true, quotes: [quotes], handlers })
    .use(loosenLongLists)
    .use(remarkGfm)
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      listItemIndent: 'one',
      fences: true,
      handlers: printed,
      // GFM makes links of addresses, and takes the marks that escape a sign within them for a part of them.
      unsafe: [
        {
          character: '.',
          before: '(?<=[Ww]{2})[Ww]',
          inConstruct: 'phrasing',
          notInConstruct: ['autolink', 'link', 'image', 'label'],
        },
      ],
    })
    .freeze();
}
