import { all, textOf } from '../page/dom.ts';
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

function isLayout(table: Element): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table, h1, h2, iframe, form')) return true;
  const rows = all(table, 'tr').map((row) => [...row.children].filter(({ nodeName }) => /^t[dh]$/i.test(nodeName)));
  if (rows.length <= 1 || rows.every((cells) => cells.length <= 1)) return !table.querySelector('th');
  if (table.querySelector('th, caption, thead')) return false;
  const cells = rows.flat();
  return cells.some((cell) => textOf(cell).length > 350 || cell.querySelectorAll('p, br + br').length > 3);
}
