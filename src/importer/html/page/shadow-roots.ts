import { all, isElement, textOf } from './dom.ts';

/** Stands for a shadow root until its page is put together; of no meaning to the parser. */
export const shadowTag = 'shadow-root';

/**
 * Puts together what browsers show of elements with a shadow root (HTML standard, "slots"): the root, with the
 * element's own children in its slots. Children that no slot takes are not shown.
 */
export function joinShadowRoots(document: Document): void {
  const joined = new Set<Node>();
  // From the inside out: what a root holds may have roots of its own.
  for (const root of all(document, shadowTag).reverse()) {
    const host = root.parentNode;
    // An element has one root; a second is a template that nobody shows.
    if (!host || joined.has(host)) root.remove();
    else join(root, host);
    if (host) joined.add(host);
  }
}

function join(root: Element, host: Node): void {
  const slots = all(root, 'slot');
  const own = [...host.childNodes].filter((node) => node !== root);
  const bySlot = Map.groupBy(own, (node) => (isElement(node) ? (node.getAttribute('slot') ?? '') : ''));
  if (slots.length > 0 || textOf(root) !== '') own.forEach((node) => node.remove());
  for (const slot of slots) {
    const name = slot.getAttribute('name') ?? '';
    const given = bySlot.get(name)?.filter((node) => isElement(node) || textOf(node) !== '') ?? [];
    bySlot.delete(name);
    replace(slot, given.length > 0 ? given : [...slot.childNodes]);
  }
  replace(root, [...root.childNodes]);
}

/** One by one: a call takes only so many arguments. */
function replace(element: Element, nodes: readonly Node[]): void {
  for (const node of nodes) element.parentNode!.insertBefore(node, element);
  element.remove();
}
