/** A node as linkedom keeps it: all of a document in one row, attributes and ends of elements among them. */
export interface Link {
  readonly nodeType: number;
  readonly localName: string;
  readonly data: string;
  readonly [mark: symbol]: Link;
}

export const kinds = { end: -1, element: 1, text: 3, data: 4 };

interface Marks {
  /** Leads to the next node of the row. */
  next: symbol;
  /** Leads from an element to its end. */
  end: symbol;
}

let known: Marks | undefined;

/** The marks by which nodes are linked; linkedom exports none of them. */
export function rowMarks(node: object): Marks {
  known ??= { next: markOf(node, 'next'), end: markOf(node, 'end') };
  return known;
}

/** The mark of a name that linkedom sets on a node. */
export function markOf(node: object, name: string): symbol {
  return Object.getOwnPropertySymbols(node).find(({ description }) => description === name)!;
}

/** Elements below a root that fit, in the order of the document; the first so many. */
export function elementsIn(root: ParentNode, fits: (one: Element) => boolean, most = Infinity): Element[] {
  const { next, end } = rowMarks(root);
  const found: Element[] = [];
  const last = (root as ParentNode & Link)[end];
  for (let at = (root as ParentNode & Link)[next]!; at !== last; at = at[next]!) {
    if (at.nodeType !== kinds.element || !fits(at as Link & Element)) continue;
    found.push(at as Link & Element);
    if (found.length === most) break;
  }
  return found;
}

/** Whether a node says more than so many characters; what is longer is not read to its end. */
export function saysMore(node: ParentNode, most: number, count: (text: string) => number = lengthOf): boolean {
  const { next, end } = rowMarks(node);
  const last = (node as ParentNode & Link)[end];
  let length = 0;
  for (let at = (node as ParentNode & Link)[next]!; at !== last && length <= most; at = at[next]!)
    if (at.nodeType === kinds.text || at.nodeType === kinds.data) length += count(at.data);
  return length > most;
}

function lengthOf({ length }: string): number {
  return length;
}

/** The first letters and digits that a node says, up to where its first piece of text with any ends. */
export function firstWord(node: ParentNode): string {
  const { next, end } = rowMarks(node);
  const last = (node as ParentNode & Link)[end];
  for (let at = (node as ParentNode & Link)[next]!; at !== last; at = at[next]!) {
    const word = at.nodeType === kinds.text ? /\w+/.exec(at.data)?.[0] : undefined;
    if (word) return word;
  }
  return '';
}
