/** The few words citations need, in the site's language; plain strings, so that a page can hand them to its script. */
export interface CiteWords {
  /** For dates: `de-DE`. */
  locale: string;
  in: string;
  archivedIn: string;
  captured: string;
  original: string;
  copy: string;
  comment: string;
  under: string;
  forum: string;
  /** What a comment is called among kinds of works. */
  genre: string;
  openQuote: string;
  closeQuote: string;
}
