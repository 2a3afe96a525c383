/** What is asked of a node of Markdown. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  spread?: boolean | null;
  children?: Node[];
}

/** More characters than this, and a list is written with a blank line between its items. */
const long = 8_000;

/**
 * Parts the items of long lists, such as notes under an article, by blank lines: without them a list is one piece of
 * text to whoever has to say beforehand what parsing it may cost.
 */
export function loosenLongLists() {
  return loosen;
}

function loosen(node: Node): void {
  node.children?.forEach(loosen);
  if (node.type !== 'list' || lengthOf(node) <= long) return;
  node.spread = true;
  for (const item of node.children ?? []) item.spread = true;
}

function lengthOf({ value = '', url = '', children = [] }: Node): number {
  return children.reduce((sum, child) => sum + lengthOf(child), value.length + url.length);
}
