/** The first and the last number that stand on a page of a thread. */
export type CommentRange = (page: number) => readonly [string, string];

/** @param last highest number archived, where the last page ends */
export function commentRange(pages: number, last: number, size: number): CommentRange {
  return (page) => [`${(page - 1) * size + 1}`, `${page === pages ? last : page * size}`];
}
