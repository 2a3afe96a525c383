import { edited, nodesIn, parseMarkdown, placeOf, target, type Edit, type MarkdownNode } from './markdown-tree.ts';

type Link = Extract<MarkdownNode, { type: 'link' }>;

/** Stands for an address that only the source's own system knew. */
export const nowhere = 'nowhere:';

/**
 * Completes links that lead on within the source; where nobody knows whither, their words stay alone.
 * @param base the article's first address
 */
export function settleLinks(text: string, base: string | undefined): { text: string; dropped: number } {
  const edits: Edit[] = [];
  let dropped = 0;
  for (const [node] of nodesIn(parseMarkdown(text))) {
    if (node.type !== 'link' || !leadsWithin(node.url)) continue;
    const { from, to } = placeOf(node);
    const [start, end] = wordsOf(node, from);
    if (text[from] !== '[') continue;
    const url = node.url.startsWith(nowhere) ? undefined : URL.parse(node.url, base)?.href;
    if (url === undefined) {
      dropped += 1;
      edits.push({ from, to: start, text: '' }, { from: end, to, text: '' });
    } else {
      const title = node.title ? ` "${node.title.replaceAll('"', '&quot;')}"` : '';
      edits.push({ from: end, to, text: `](${target(url)}${title})` });
    }
  }
  return { text: edited(text, edits), dropped };
}

function leadsWithin(url: string): boolean {
  return url.startsWith(nowhere) || !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(url);
}

/** Where the words of a link begin and end. */
function wordsOf(link: Link, from: number): [number, number] {
  const [first, last] = [link.children[0], link.children.at(-1)];
  return first && last ? [placeOf(first).from, placeOf(last).to] : [from + 1, from + 1];
}
