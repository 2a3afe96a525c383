import type { Kind, Question } from './question.ts';

/** What the index knows of an article without its text. */
export interface Card {
  /** Number of the article in this index, oldest first. Another build may number otherwise. */
  id: number;
  year: string;
  slug: string;
  title: string;
  kicker?: string;
  /** A moment as the model writes it: `2015-09-20`, or with time and zone. */
  published: string;
  /** Absent if the article stands in none. */
  section?: SectionName;
  /** BCP 47 tag of the article, never absent. */
  language: string;
  /** Comments the source reported and comments held; absent where no thread was archived. */
  thread?: { reported: number; archived: number };
  /** Address of the article, with the base path of the site. */
  url: string;
}

export interface SectionName {
  slug: string;
  name: string;
}

interface ArticleHit {
  kind: 'article';
  article: Card;
}

export interface CommentHit {
  kind: 'comment';
  article: Card;
  number: number;
  /** Address of the thread's page that holds the comment, at the comment: `…/forum/3/#c57`. */
  url: string;
}

export type Hit = ArticleHit | CommentHit;

/** How many hits a year or a section has. */
export interface Count<Of> {
  of: Of;
  count: number;
}

/** All that answers a question among the articles, or among the comments. */
export interface Answer {
  kind: Kind;
  /** Hits in all, not only those handed out. */
  count: number;
  /** The hits asked for, in order. */
  hits: Hit[];
  /** Hits an article, by the number on its card; of use for comments: "91 Beiträge, 4 mit Treffer". */
  perArticle: ReadonlyMap<number, number>;
  /** What else is to be told, once the hits are shown. The first time it costs what filters need of every article. */
  details: () => Promise<Details>;
}

/** What is to be told of an answer besides its hits. */
export interface Details {
  /**
   * False where a phrase was asked of comments: the index holds no order of words for them, so `count` says in
   * how many all its words stand. `excerptOf` tells for each hit, from its page, whether the phrase does.
   */
  isExact: boolean;
  /** Hits a year, every year from the first of the archive to its last. Leaves the question's own years out of account. */
  years: Count<number>[];
  /** Hits a section, most first, without the question's own section. */
  sections: Count<SectionName>[];
  /** Words that stand nowhere in what was asked. If there are any, ask `suggest`. */
  unknown: string[];
  /** Words left out of account: stop words beside others, and words past the most that one question may have. */
  ignored: string[];
}

/** How many hits to hand out. */
export interface Range {
  /** Hits to pass over; 0. */
  skip?: number;
  /** 10. */
  limit?: number;
  signal?: AbortSignal;
}

/** "Meinten Sie …?": the question with its unknown words replaced by the nearest known ones. */
export interface Suggestion {
  /** The whole text, as it would be typed. */
  text: string;
  /** The words replaced, and what by. */
  words: { typed: string; meant: string }[];
}

/** A piece of text, and whether it answers the question. */
export interface Piece {
  text: string;
  isMark: boolean;
}

/** What stands around a hit, from the page itself. */
export interface Excerpt {
  /** The headline, or the title of the comment if it has one. */
  title: Piece[];
  /** About 200 characters; begins and ends with an ellipsis where text goes on. Empty for a text without words. */
  text: Piece[];
  /** BCP 47 tag of the text. */
  language: string;
  /** Of a comment: its author as signed. */
  author?: string;
  /** Of a comment: a moment as the model writes it. */
  published?: string;
  /** False if the page does not hold what was asked: a phrase whose words stand apart. Such a hit is none. */
  isRight: boolean;
}

/** An open index. All promises reject with an `AbortError` once their signal is aborted. */
export interface SearchIndex {
  /**
   * Answers a question among one kind. Ask for articles first and show them, then for comments; what both need is
   * fetched once. @throws IndexError if the index cannot be read
   */
  ask(question: Question, kind: Kind, range?: Range): Promise<Answer>;
  /** Nearest known words for those that stand nowhere; undefined if nothing is near. Never replaces by itself. */
  suggest(question: Question, signal?: AbortSignal): Promise<Suggestion | undefined>;
  /**
   * Fetches the page of a hit (`article.md` for an article, the thread's page for a comment) and cuts the excerpt
   * from it. Costs 2 to 10 kB, so ask only for hits that are in view. Undefined if the page cannot be had.
   */
  excerpt(hit: Hit, question: Question, signal?: AbortSignal): Promise<Excerpt | undefined>;
}

/** The index cannot be read: a file is missing, cut off or not what it should be. The message is for the console. */
export class IndexError extends Error {
  override name = 'IndexError';
}
