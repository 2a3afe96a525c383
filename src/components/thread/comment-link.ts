/** Where a comment stands, seen from the page being made: an address with its anchor. */
export type CommentLink = (number: number) => string;
