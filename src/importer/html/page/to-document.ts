import { parseHTML } from 'linkedom';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Child = DefaultTreeAdapterMap['childNode'];

/**
 * Parses by the HTML standard, as browsers do, and builds the DOM from that; linkedom's own parser repairs
 * broken markup differently. What stands in `noscript` is read as without scripts. Comments and the document type are left out.
 */
export function toDocument(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  document.documentElement.remove();
  addChildren(parse(html, { scriptingEnabled: false }).childNodes, document, document);
  return document;
}

function addChildren(children: readonly Child[], parent: Node, document: Document): void {
  for (const child of children) {
    if ('value' in child) parent.appendChild(document.createTextNode(child.value));
    if (!('tagName' in child)) continue;
    const element = document.createElement(child.tagName);
    for (const { name, value } of child.attrs) element.setAttribute(name, value);
    parent.appendChild(element);
    addChildren(child.childNodes, element, document);
  }
}
