/**
 * How much of a stranger's text goes through the parsers. Past a cap it is shown as it was written, escaped.
 * Measured with Node 24 on two shared cores: at the caps, the worst input found takes about half a second.
 */
export const caps = {
  /** Characters of an article's Markdown; some 70,000 words of prose. */
  article: 500_000,
  /** Characters of a comment's HTML. */
  comment: 65_536,
  /** Estimated microseconds for Markdown. An article of 1,000 words is at about 3,000. */
  markdownEffort: 400_000,
  /** Quotes and lists inside each other. */
  markdownDepth: 100,
  /** Square brackets inside each other. */
  brackets: 32,
  /** HTML elements, counting again those that the parser must open again. */
  htmlElements: 50_000,
  /** HTML elements inside each other; the tree tools overflow the stack near 3,000. */
  htmlDepth: 200,
  /** Characters of a tree, where one link definition can stand in a thousand places. */
  tree: 4_000_000,
};
