/** One comment as its page shows it, before it is numbered, dated and joined to others. */
export interface Post {
  /** Its place in the thread, if the page prints it. */
  number?: number | undefined;
  /** The source's own id. */
  id?: string | undefined;
  /** The comment it stands beneath. */
  parent?: Post | undefined;
  /** The source's id of the comment it answers, where nesting does not say it. */
  parentId?: string | undefined;
  /** The number of the comment it answers, where the page shows the order of all but not their words. */
  parentNumber?: number | undefined;
  author?: string | undefined;
  authorUrl?: string | undefined;
  /** When it was written, as the page writes it. */
  date?: string | undefined;
  title?: string | undefined;
  /** Votes for minus votes against. */
  votes?: number | undefined;
  /** What somebody wrote, and nothing else. */
  body?: Element | undefined;
  /** Whether the page marks it as taken down; where it only says so in words, that is found out later. */
  isRemoved?: boolean | undefined;
  /** Whether only its beginning is there. */
  isCut?: boolean | undefined;
}

/** What a page says of the thread as a whole. */
export interface AboutThread {
  title?: string | undefined;
  reported?: number | undefined;
  closed?: boolean | undefined;
  url?: string | undefined;
  /** How many comments stand on pages before this one. */
  before?: number | undefined;
  /** Whether the page is the last of several. */
  isLast?: boolean | undefined;
}
