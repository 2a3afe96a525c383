import { cleanLine } from '../../clean.ts';
import { edited, nodesIn, parseMarkdown, placeOf, type Edit, type MarkdownNode } from './markdown-tree.ts';

/**
 * Takes the headline off the head of a text, where many tools repeat it, and lets the headings begin a level below it.
 * @param title the headline if it is known; else the first heading is one
 */
export function settleHeadings(text: string, title: string | undefined): { text: string; title?: string } {
  const tree = parseMarkdown(text);
  const [first] = tree.children;
  const isHeadline = first?.type === 'heading' && first.depth === 1 && isSame(textIn(first), title);
  const edits: Edit[] = isHeadline ? [{ ...placeOf(first), text: '' }] : [];
  const headings = [...nodesIn(tree)].flatMap(([node]) =>
    node.type === 'heading' && !(isHeadline && node === first) ? [node] : [],
  );
  const isTooHigh = headings.some(({ depth }) => depth === 1);
  for (const heading of isTooHigh ? headings : []) {
    const { from, to } = placeOf(heading);
    const written = text.slice(from, to);
    const isUnderlined = !written.startsWith('#');
    const words = isUnderlined ? written.replace(/\n[ \t>]*[=-]+[ \t]*$/, '') : written.replace(/^#+[ \t]*/, '');
    const depth = Math.min(heading.depth + 1, 6);
    edits.push({ from, to, text: `${'#'.repeat(depth)} ${words.replace(/\s*\n\s*/g, ' ')}` });
  }
  const found = isHeadline && title === undefined ? textIn(first) : undefined;
  return { text: edited(text, edits).replace(/^\n+/, ''), ...(found && { title: found }) };
}

function isSame(heading: string, title: string | undefined): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return title === undefined || letters(heading) === letters(title);
}

function textIn(node: MarkdownNode): string {
  const texts = Array.from(nodesIn(node), ([one]) =>
    one.type === 'text' || one.type === 'inlineCode' ? one.value : '',
  );
  return cleanLine(texts.join(''));
}
