import { webAddress } from '../address.ts';
import type { Loss } from '../loss.ts';
import { element, isElement, isInLink, replaceElements, text, type Element, type Node, type Root } from '../tree.ts';

/** Says in paragraphs and links what comments may not say in headings, tables and pictures. */
export function simplifyComment(tree: Root, losses: Loss[]): void {
  replaceElements(tree, (node, ancestors) => {
    if (/^h[1-6]$/.test(node.tagName)) return [element('p', {}, element('strong', {}, ...node.children))];
    if (node.tagName === 'tr') return [element('div', {}, ...cellsInLine(node))];
    if (node.tagName === 'img') return linkPicture(node, ancestors, losses);
    return undefined;
  });
}

/** A row of cells as one line; a cell that holds paragraphs, as in the quotes of old forums, keeps them. */
function cellsInLine(row: Element): Node[] {
  const cells = row.children.filter((cell) => isElement(cell, 'td', 'th'));
  const isLine = cells.every(
    (cell) => !cell.children.some((node) => isElement(node, 'blockquote', 'div', 'ol', 'p', 'pre', 'ul')),
  );
  if (!isLine) return cells.map((cell) => element('div', {}, ...cell.children));
  return cells.flatMap((cell, at) => (at === 0 ? cell.children : [text(' | '), ...cell.children]));
}

function linkPicture({ properties }: Element, ancestors: readonly Element[], losses: Loss[]): Node[] {
  const address = webAddress(properties['src'] ?? '');
  const alt = (properties['alt'] ?? '').trim();
  if (address === undefined || isSmiley(alt)) return [text(alt)];
  losses.push({ kind: 'foreign-picture', detail: address });
  return isInLink(ancestors) ? [text(alt || address)] : [element('a', { href: address }, alt || address)];
}

/** Forums drew `:-)` as a picture and kept the signs as its alternative text. */
function isSmiley(alt: string): boolean {
  return /^\S{1,4}$/.test(alt);
}
