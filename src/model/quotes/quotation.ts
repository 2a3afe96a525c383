/** Words of somebody else within a comment, as they were found there. */
export interface Quotation {
  /** Whom the comment says it quotes. */
  name?: string;
  /** The name is all there is to say who is meant: where it is nobody's in the thread, nobody in it is quoted. */
  isNamed: boolean;
  /** Which comment it says it quotes. */
  number?: number;
  /** The words, without what is quoted within them; empty where only `lines` are known. */
  text: string;
  /** Where nothing tells how far the quote goes: the lines that may belong to it, the first of them surely. */
  lines?: readonly string[];
}

/** A comment as those who look for quotes read it. */
export interface ReadComment {
  number: number;
  author?: string | undefined;
  replyTo?: number | undefined;
  title?: string | undefined;
  /** Its own words: neither what it quotes nor the `lines` that may be quoted. */
  own: string;
  quotations: readonly Quotation[];
}

/** Where the words of a quotation come from. */
export interface QuoteSource {
  /** The number of an earlier comment. */
  number: number;
  author?: string | undefined;
  /** How many of a quotation's `lines` are quoted. */
  lines?: number;
  /** Words of the quote that stood on the line of the name, without a blank between. */
  glued?: string;
}

/** What the comments of a thread have to do with each other by their quotes. */
export interface ThreadQuotes {
  /** By the number of the comment that quotes: for each of its quotations the source, if it was found. */
  sources: ReadonlyMap<number, readonly (QuoteSource | undefined)[]>;
  /** By the number of the comment quoted: the numbers of those that quote it, in order. */
  quotedBy: ReadonlyMap<number, readonly number[]>;
}
