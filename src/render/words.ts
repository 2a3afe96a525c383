import { textOf, type Root } from './tree.ts';

/** Elements whose text stands apart from the text beside them. */
const apart = new Set(
  'address blockquote br caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 hr li ol p pre summary table td th tr ul'.split(
    ' ',
  ),
);

/** How many words a text has; signs that stand alone, such as a dash, are none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The text as one reads it aloud: blocks on lines of their own. */
export function readableText(node: Root | Root['children'][number]): string {
  if (!('children' in node)) return textOf(node);
  const inside = node.children.map(readableText).join('');
  return node.type === 'element' && apart.has(node.tagName) ? `\n${inside}\n` : inside;
}

/** The beginning of a text on one line, cut at the end of a word, with an ellipsis where something follows. */
export function excerptOf(text: string, limit = 200): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= limit
    ? line
    : `${line
        .slice(0, limit + 1)
        .replace(/\s\S*$/, '')
        .slice(0, limit)} …`;
}
