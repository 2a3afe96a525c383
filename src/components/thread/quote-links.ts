import type { ThreadQuotes } from '../../model/quotes/quotation.ts';
import type { QuoteLinks } from '../../render/comment.ts';
import type { Words } from '../../words/words.ts';
import type { CommentLink } from './comment-link.ts';

/** Where the quotes of a comment lead, seen from the page being made. */
export function quoteLinks({ sources }: ThreadQuotes, number: number, link: CommentLink, words: Words): QuoteLinks {
  return (sources.get(number) ?? []).map(
    (source) =>
      source && {
        ...source,
        href: link(source.number),
        label: words.quotes.source(source.author, `${source.number}`),
      },
  );
}
