import { toDocument } from '../../../src/importer/html/page/to-document.ts';
import { isBlock, isElement, isText, nameOf, tidy } from '../../../src/importer/html/page/dom.ts';

/** The text of HTML as readers see it, one line a block; with or without what stands beneath pictures. */
export function blocksOf(html: string, captions: boolean): string[] {
  const lines: string[] = [''];
  walk(toDocument(html).body, captions, lines);
  return lines.map(tidy).filter(Boolean);
}

function walk(node: Node, captions: boolean, lines: string[]): void {
  for (const child of node.childNodes) {
    if (isText(child)) addText(lines, child);
    if (!isElement(child) || (nameOf(child) === 'figure' && !captions && !child.querySelector('table, pre'))) continue;
    const parts = isBlock(child) || nameOf(child) === 'br';
    if (parts) lines.push('');
    walk(child, captions, lines);
    if (parts) lines.push('');
  }
}

/** In code, a line break parts lines. */
function addText(lines: string[], { data, parentElement }: Text): void {
  const [first, ...others] = parentElement?.closest('pre') ? data.split('\n') : [data];
  lines.push((lines.pop() ?? '') + first!, ...others);
}
