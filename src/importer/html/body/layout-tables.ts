import { all, nameOf, textOf } from '../page/dom.ts';
import { renamed } from './rename.ts';

/** Turns tables that only place things on a page into plain containers; tables of data stay. */
export function unwrapLayoutTables(root: Element): void {
  for (const table of all(root, 'table').reverse()) {
    if (!isLayout(table)) continue;
    for (const part of all(table, 'caption, thead, tbody, tfoot, tr, td, th, colgroup, col')) {
      if (part.closest('table') === table) renamed(part, 'div');
    }
    renamed(table, 'div');
  }
}

/** Turns lists that hold a whole article, or a row of pictures, into plain containers. */
export function unwrapLayoutLists(root: Element): void {
  for (const list of all(root, 'ul, ol').reverse()) {
    const items = [...list.children].filter((child) => nameOf(child) === 'li');
    if (!items.some(holdsArticle) && !(items.length > 0 && items.filter(holdsPicture).length >= 0.8 * items.length))
      continue;
    for (const item of items) renamed(item, 'div');
    renamed(list, 'div');
  }
}

function holdsArticle(item: Element): boolean {
  if (item.querySelector('h1')) return true;
  const long = all(item, 'p').filter((paragraph) => paragraph.textContent.length > 120);
  return long.length >= 3;
}

function holdsPicture(item: Element): boolean {
  return (
    item.querySelector('figure, img, figcaption, [class*="caption"]') !== null &&
    item.querySelector('h2, h3, h4, li') === null
  );
}

function isLayout(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table, h1, h2, iframe, form')) return true;
  const rows = all(table, 'tr').map((row) => [...row.children].filter(({ nodeName }) => /^t[dh]$/i.test(nodeName)));
  if (rows.length <= 1 || rows.every((cells) => cells.length <= 1)) return !table.querySelector('th');
  if (table.querySelector('th, caption, thead')) return false;
  const cells = rows.flat();
  return cells.some((cell) => textOf(cell).length > 350 || cell.querySelectorAll('p, br + br').length > 3);
}
