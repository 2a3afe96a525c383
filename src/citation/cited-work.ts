/** An article or a comment, as far as one cites it. Days are `YYYY-MM-DD`, addresses whole. */
export interface CitedWork {
  /** Short, ASCII, its own in the archive: `2015-bruecke`, `2015-bruecke-c57`. */
  id: string;
  title?: string | undefined;
  /** As signed. */
  authors: readonly string[];
  /** The paper it appeared in. */
  container?: string | undefined;
  published?: string | undefined;
  /** When the copy was taken. */
  captured?: string | undefined;
  /** BCP 47 tag. */
  language: string;
  /** Where it stands here. */
  address: string;
  /** Where it first stood. */
  original?: string | undefined;
  /** A copy in a public web archive. */
  copy?: string | undefined;
  /** This archive's name, and the place in it: `2015/bruecke`. */
  archive: string;
  place: string;
  /** Where the thread under it first stood. */
  forum?: string | undefined;
  /** Set for a comment: its number, and the headline it stands under. */
  comment?: { number: number; under: string };
}

/** What a comment says of itself. */
interface CommentFacts extends Pick<CitedWork, 'title' | 'published' | 'address'> {
  number: number;
  author?: string | undefined;
}

/** A comment under an article as a work of its own: what it does not say, its article says. */
export function citedComment(
  article: CitedWork,
  { number, author, title, published, address }: CommentFacts,
): CitedWork {
  return {
    ...article,
    id: `${article.id}-c${number}`,
    title,
    authors: author ? [author] : [],
    published,
    address,
    original: article.forum ?? article.original,
    comment: { number, under: article.title ?? '' },
  };
}
