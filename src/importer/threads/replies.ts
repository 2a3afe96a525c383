import { plain } from '../html/page/dom.ts';
import type { Quote } from './quote.ts';
import type { CommentDraft } from './thread-reader.ts';

/** A comment with what is needed to find out whom it answers. */
export interface Answering {
  draft: CommentDraft;
  quotes: readonly Quote[];
  /** Its own words, quotes left out. */
  words: string;
}

/**
 * Finds the comment that one answers, by what it quotes: a link to an earlier comment, or an author of whose
 * earlier comments one alone holds the words quoted. Anything less would be a guess.
 */
export function repliedTo(comment: Answering, earlier: readonly Answering[]): number | undefined {
  for (const quote of comment.quotes) {
    const linked = quote.id === undefined ? undefined : earlier.find(({ draft }) => draft.id === quote.id);
    if (linked) return linked.draft.number;
    if (!quote.author || quote.text === '') continue;
    const theirs = earlier.filter(
      ({ draft }) => draft.author !== undefined && plain(draft.author) === plain(quote.author!),
    );
    const holding = theirs.filter(({ words }) => holds(words, quote.text));
    if (holding.length === 1) return holding[0]!.draft.number;
  }
  return undefined;
}

/** Whether the parts of a quote, split where something was left out, stand in a text in their order. */
function holds(words: string, quoted: string): boolean {
  const text = plain(words);
  let at = 0;
  for (const part of quoted
    .split(/\[?(?:\.\.\.|…)\]?/)
    .map(plain)
    .filter((one) => one.length > 0)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at > 0;
}
