import { element, isElement, isInLink, replaceElements, type Element, type Node, type Root } from '../tree.ts';

export interface FootnoteLabels {
  footnotes: string;
  footnote: (number: number) => string;
  backToText: string;
}

/** Appends the notes to the text; all ids in it are ours: `fn-1`, `fnref-1`, `fnref-1-2`. */
export function appendNotes(tree: Root, notes: readonly Root[], { footnotes }: FootnoteLabels): Element[] {
  const items = notes.map(({ children }, at) => element('li', { id: `fn-${at + 1}` }, ...(children as Node[])));
  const heading = element('h2', { id: 'fn', className: ['hid'] }, footnotes);
  const section = element(
    'section',
    { className: ['notes'], ariaLabelledBy: ['fn'] },
    heading,
    element('ol', {}, ...items),
  );
  if (items.length > 0) tree.children.push(section);
  return items;
}

/** Links the notes there and back. */
export function linkNotes(tree: Root, items: readonly Element[], labels: FootnoteLabels): void {
  const calls = linkCalls(tree, items.length, labels);
  items.forEach((item, at) => {
    addWaysBack(item, calls.get(at + 1) ?? [], labels);
  });
}

/** Returns the ids of the calls, by the number of the note. */
function linkCalls(tree: Root, notes: number, labels: FootnoteLabels): Map<number, string[]> {
  const calls = new Map<number, string[]>();
  replaceElements(tree, (node, ancestors) => {
    if (node.tagName !== 'wbr' || !('number' in node.properties)) return undefined;
    const number = Number(node.properties['number']);
    if (!Number.isInteger(number) || number < 1 || number > notes) return [];
    if (isInLink(ancestors)) return [element('sup', { className: ['fn'] }, String(number))];
    const ids = calls.get(number) ?? [];
    const id = ids.length === 0 ? `fnref-${number}` : `fnref-${number}-${ids.length + 1}`;
    ids.push(id);
    calls.set(number, ids);
    const link = element('a', { href: `#fn-${number}`, id, ariaLabel: labels.footnote(number) }, String(number));
    return [element('sup', { className: ['fn'] }, link)];
  });
  return calls;
}

function addWaysBack(item: Element, ids: readonly string[], { backToText }: FootnoteLabels): void {
  const last = item.children.findLast((child) => isElement(child));
  const line = last?.tagName === 'p' ? last : item;
  for (const [at, id] of ids.entries()) {
    const [label, sign] = ids.length === 1 ? [backToText, '↑'] : [`${backToText} ${at + 1}`, `↑${at + 1}`];
    line.children.push({ type: 'text', value: ' ' }, element('a', { href: `#${id}`, ariaLabel: label }, sign));
  }
}
