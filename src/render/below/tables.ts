import { element, isElement, replaceElements, textOf, type Element, type Parent, type Root } from '../tree.ts';

/**
 * Puts each table into a region of its own that scrolls and can be reached by keyboard, named by its caption
 * or else by number. Alignment becomes a class, for style attributes are blocked.
 */
export function frameTables(tree: Root, name: string): void {
  let count = 0;
  replaceElements(tree, (node) => {
    if (isElement(node, 'td', 'th')) alignCell(node);
    if (node.tagName !== 'table') return undefined;
    count += 1;
    scopeHeaders(node);
    const caption = node.children.find((child) => isElement(child, 'caption'));
    const label = caption && textOf(caption).replace(/\s+/g, ' ').trim();
    if (label === undefined && rowsOf(node).length === 0) return [];
    return [element('section', { className: ['scroll'], tabIndex: 0, ariaLabel: label || `${name} ${count}` }, node)];
  });
}

function alignCell(cell: Element): void {
  const { align } = cell.properties;
  delete cell.properties['align'];
  if (align) cell.properties['className'] = [align === 'center' ? 'center' : 'end'];
}

/**
 * A header without a word on what it heads: the first row heads columns, the first cell of any other its row. One without
 * any word heads nothing; in the corner of a table it says that the first column names the rows.
 */
function scopeHeaders(table: Element): void {
  const rows = rowsOf(table).map((row) => row.children.filter((cell) => isElement(cell, 'td', 'th')));
  const corner = rows[0]?.[0];
  const headsRows = corner?.tagName === 'th' && isBlank(corner);
  rows.forEach((cells, at) => {
    const headsColumns = at === 0 || cells.every(({ tagName }) => tagName === 'th');
    const [first] = cells;
    if (headsRows && at > 0 && first && !isBlank(first)) first.tagName = 'th';
    for (const cell of cells) {
      if (cell.tagName !== 'th') continue;
      if (isBlank(cell)) cell.tagName = 'td';
      else cell.properties['scope'] ??= headsColumns ? 'col' : 'row';
    }
  });
}

function isBlank(cell: Element): boolean {
  return textOf(cell).trim() === '' && !cell.children.some((child) => isElement(child, 'img', 'picture'));
}

function rowsOf(parent: Parent): Element[] {
  return parent.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'tbody', 'tfoot', 'thead') ? rowsOf(child) : [];
  });
}
