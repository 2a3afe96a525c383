/** Everything of an article that can be found, as plain text. */
export interface ArticleTexts {
  year: string;
  slug: string;
  /** BCP 47 tag. */
  language: string;
  title: string;
  kicker: string;
  lead: string;
  authors: readonly string[];
  /** Topics, captions and the like. */
  aside: readonly string[];
  body: string;
  comments: readonly CommentTexts[];
}

/** A comment that was not removed. */
export interface CommentTexts {
  number: number;
  /** Absent where names shall not be found. */
  author?: string;
  title: string;
  text: string;
}
