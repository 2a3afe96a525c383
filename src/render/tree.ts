import type rehypeSanitize from 'rehype-sanitize';

/** A fragment of HTML as a tree (hast), typed as the sanitizer hands it on. */
export type Root = ReturnType<ReturnType<typeof rehypeSanitize>>;
export type Element = Extract<Root['children'][number], { type: 'element' }>;
export type Node = Element['children'][number];
export type Parent = Root | Element;

export function element(tagName: string, properties: Element['properties'], ...children: (Node | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

export function text(value: string): Node {
  return { type: 'text', value };
}

/** Whether a node is an element, and one of those named if any are. */
export function isElement<Name extends string>(
  node: Root['children'][number],
  ...names: Name[]
): node is Element & { tagName: Name } {
  return node.type === 'element' && (names.length === 0 || (names as string[]).includes(node.tagName));
}

/** White space, comments and the like, which show nothing by themselves. */
export function isBlank(node: Root['children'][number]): boolean {
  return node.type === 'text' ? !/\S/.test(node.value) : node.type !== 'element';
}

/** All elements below a parent, in the order of the document. */
export function* elements(parent: Parent): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elements(child);
  }
}

/**
 * Offers every element below a parent to `change`, innermost first, with its ancestors, outermost first.
 * What comes back stands in its place; undefined keeps it.
 */
export function replaceElements(
  parent: Parent,
  change: (element: Element, ancestors: readonly Element[]) => Node[] | undefined,
  ancestors: Element[] = [],
): void {
  parent.children = (parent.children as Node[]).flatMap((child) => {
    if (child.type !== 'element') return [child];
    ancestors.push(child);
    replaceElements(child, change, ancestors);
    ancestors.pop();
    return change(child, ancestors) ?? [child];
  });
}

/** The text below a node, without any mark of where elements begin or end. */
export function textOf(node: Root['children'][number] | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function isInLink(ancestors: readonly Element[]): boolean {
  return ancestors.some(({ tagName }) => tagName === 'a');
}
