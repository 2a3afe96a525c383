import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { SafeHtml } from './safe-html.ts';
import type { Node } from './tree.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** The nodes that a browser would make of HTML from the door, so that they can stand within a larger tree. */
export function treeOf(html: SafeHtml): Node[] {
  return parser.parse(html).children as Node[];
}
