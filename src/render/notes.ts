import { element, isElement, replaceElements, textOf, type Element, type Root } from './tree.ts';

/**
 * Takes the footnotes out of a tree that came straight from Markdown. Raw HTML is not parsed yet, so that
 * whatever calls itself a footnote is one. Each note goes through the sanitizer alone: an element left open
 * in the text swallows none of them. Where a note is called stands `<wbr number>`, which is void and swallows nothing.
 */
export function takeNotes(tree: Root): Root[] {
  replaceElements(tree, (node) => {
    if ('dataFootnoteBackref' in node.properties) return [];
    if ('dataFootnoteRef' in node.properties) return [element('wbr', { number: textOf(node) })];
    return isElement(node, 'sup') ? node.children : undefined;
  });
  const section = tree.children.find((node): node is Element => isElement(node) && 'dataFootnotes' in node.properties);
  if (!section) return [];
  tree.children = tree.children.filter((node) => node !== section);
  const list = section.children.find((node) => isElement(node, 'ol'));
  const items = list?.children.filter((node) => isElement(node, 'li')) ?? [];
  return items.map(({ children }) => ({ type: 'root', children }));
}
