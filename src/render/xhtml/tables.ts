import { element, isElement, type Element } from '../tree.ts';

/** A table in XHTML's order: one caption, one head, bodies, one foot. Further heads and feet become bodies, captions rows. */
export function settleTable(table: Element): void {
  const parts = table.children.filter((node) => isElement(node));
  const caption = parts.find((part) => isElement(part, 'caption'));
  const head = parts.find((part) => isElement(part, 'thead'));
  const foot = parts.findLast((part) => isElement(part, 'tfoot'));
  const bodies = parts.filter((part) => part !== caption && part !== head && part !== foot).map(asBody);
  table.children = [caption, head, ...bodies, foot].filter((part) => part !== undefined);
}

function asBody(part: Element): Element {
  if (part.tagName === 'caption') return element('tbody', {}, element('tr', {}, element('td', {}, ...part.children)));
  return { ...part, tagName: 'tbody' };
}
