import { elements, isElement, replaceElements, type Root } from '../tree.ts';

/** What means something without our styles, scripts and page. */
const kept = new Set(
  'alt colSpan dateTime dir height href lang rel reversed rowSpan scope src start title type value width'.split(' '),
);

/**
 * Lets a text be read away from its page, as in a feed: addresses have scheme and host, a picture is one picture,
 * and nothing is left that only our styles or the page around it understand.
 * @param base address of the page, with scheme and host; links within the text lead there
 */
export function standAlone(tree: Root, base: string): void {
  replaceElements(tree, (node) => {
    if (isElement(node, 'source')) return [];
    if (isElement(node, 'section', 'picture')) return node.children;
    return isElement(node, 'span') && isHidden(node.properties['className']) ? [] : undefined;
  });
  for (const node of elements(tree)) {
    node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => kept.has(name)));
    for (const name of ['href', 'src'] as const) {
      const address = node.properties[name];
      if (address !== undefined) node.properties[name] = new URL(address, base).href;
    }
  }
}

/** A word for those who listen, beside a sign that a feed shows to all. */
function isHidden(classes: unknown): boolean {
  return Array.isArray(classes) && classes.includes('hid');
}
