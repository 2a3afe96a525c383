import { isHtmlElement, within, type HtmlChild, type HtmlElement, type HtmlRoot } from './types.ts';

const lists = new Set(['ul', 'ol']);
const blocks = new Set('p ul ol dl div table blockquote pre figure h1 h2 h3 h4 h5 h6'.split(' '));

/**
 * In Markdown a list holds items and nothing else: a block between them, such as a list right inside a list, goes into
 * the item before it, and bare text becomes an item of its own.
 */
export function itemizeLists() {
  return (tree: HtmlRoot): void => {
    for (const child of tree.children.filter(isHtmlElement)) {
      for (const list of within({ ...child, children: [child] }, lists)) list.children = itemsOf(list);
    }
  };
}

function itemsOf(list: HtmlElement): HtmlElement[] {
  const items: HtmlElement[] = [];
  let takesText = false;
  for (const child of list.children) {
    const isItem = isHtmlElement(child) && child.tagName === 'li';
    const isText = !isItem && !(isHtmlElement(child) && blocks.has(child.tagName));
    if (isItem) items.push(child);
    else if (isText && !takesText && isBlank(child)) continue;
    else if (items.length === 0 || (isText && !takesText)) items.push(itemOf(child));
    else items.at(-1)!.children.push(child);
    takesText = isText;
  }
  return items;
}

function itemOf(child: HtmlChild): HtmlElement {
  return { type: 'element', tagName: 'li', properties: {}, children: [child] };
}

function isBlank(node: HtmlChild): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}
