import type { Options } from 'rehype-remark';

/** Turns one HTML element into Markdown nodes. */
export type Handle = NonNullable<NonNullable<NonNullable<Options['handlers']>[string]>>;
export type HtmlElement = Parameters<Handle>[1];
export type HtmlRoot = Extract<Parameters<Handle>[2], { type: 'root' }>;
export type HtmlChild = HtmlElement['children'][number];

export function isHtmlElement(node: HtmlChild | HtmlRoot['children'][number]): node is HtmlElement {
  return node.type === 'element';
}

/** Elements of one of the names below a node, at any depth. */
export function within(node: HtmlElement, names: ReadonlySet<string>): HtmlElement[] {
  return node.children
    .filter(isHtmlElement)
    .flatMap((child) => [...(names.has(child.tagName) ? [child] : []), ...within(child, names)]);
}
