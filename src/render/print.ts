import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { SafeHtml } from './safe-html.ts';
import type { Root } from './tree.ts';

const printer = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: false } })
  .freeze();

/** Writes a tree that went through the sanitizer. */
export function print(tree: Root): SafeHtml {
  return printer.stringify(tree) as SafeHtml;
}
