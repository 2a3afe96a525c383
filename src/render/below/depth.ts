import { element, isElement, replaceElements, type Element, type Root } from '../tree.ts';

/** So many quotes and lists within each other leave room for words on a phone. */
const deepest = 6;

/** Takes the walls out of quotes and lists that stand deeper than a phone can show; their words stay. */
export function settleDepth(tree: Root): void {
  replaceElements(tree, (node, ancestors) => {
    const depth = ancestors.filter(isIndented).length;
    if (isIndented(node) && depth >= deepest) return node.children;
    return isElement(node, 'li') && depth > deepest ? [element('div', {}, ...node.children)] : undefined;
  });
}

function isIndented(node: Element): boolean {
  return isElement(node, 'blockquote', 'ul', 'ol');
}
