import type { PlacedPassage } from './text-fragment.ts';

/** What is no text of the page, or will not stand on it when somebody comes by the link. */
const unread = 'script, style, template, textarea, [hidden], [popover]';

/** What begins on a line of its own: blocks, and what the style sheet sets in boxes. */
const blocks =
  'article, aside, blockquote, body, button, dd, details, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, ' +
  'header, li, main, nav, ol, p, pre, section, summary, table, td, th, tr, ul, .number, .title, .dots > *';

/**
 * Reads the page as a browser does that looks for a text fragment.
 * @param isElsewhere of comments that stand on another page than the one the link leads to
 */
export function placedPassage(range: Range, isElsewhere: (comment: Element) => boolean): PlacedPassage {
  let text = '';
  let from = -1;
  let to = 0;
  const starts = [0];
  const add = (words: string) => {
    const spaced = words.replace(/\s+/g, ' ');
    text += /(?:^| )$/.test(text) ? spaced.trimStart() : spaced;
  };
  let block: Element | null | undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const isAway = node.matches(unread) || (node.matches('.comment') && isElsewhere(node));
    return isAway ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const around = node.parentElement?.closest(blocks);
    if (around !== block && node.data.trim()) {
      add(' ');
      block = around;
      if (text) starts.push(text.length);
    }
    if (!range.intersectsNode(node)) {
      add(node.data);
      continue;
    }
    const begin = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    add(node.data.slice(0, begin));
    if (from < 0) from = text.length;
    add(node.data.slice(begin, end));
    to = text.length;
    add(node.data.slice(end));
  }
  return { text, starts, from: Math.max(0, from), to };
}
