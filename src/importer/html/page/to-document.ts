import { parseHTML } from 'linkedom';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { isBlockName } from './dom.ts';
import { makeNodesLight } from './light-nodes.ts';
import { makeNodesQuick } from './quick-nodes.ts';

type Child = DefaultTreeAdapterMap['childNode'];

makeNodesLight();
makeNodesQuick(parseHTML('<!doctype html><html></html>').document.documentElement);

const blank = /^[ \t\n\r\f]*$/;
/** In these, or beside them, white space is what somebody typed. */
const typed = new Set(['pre', 'textarea']);
/** Obsolete names of what browsers show as `pre` (HTML § 16.2); written out, a `plaintext` would swallow its own end. */
const obsolete = new Set(['plaintext', 'xmp', 'listing']);

/**
 * Parses by the HTML standard, as browsers do, and builds the DOM from that; linkedom's own parser repairs
 * broken markup differently. What stands in `noscript` is read as without scripts. Comments and the document type are
 * left out, and so is white space that no browser shows, since it begins or ends a block.
 */
export function toDocument(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  document.documentElement.remove();
  addChildren(parse(html, { scriptingEnabled: false }).childNodes, document, true);
  return document;
}

/** @param atEdge whether white space at either end of the parent is not shown */
function addChildren(children: readonly Child[], parent: Node, atEdge: boolean | 'never'): void {
  const document = parent.ownerDocument ?? (parent as Document);
  const isEdge = (child: Child | undefined) =>
    child ? 'tagName' in child && isBlockName(child.tagName) && !typed.has(child.tagName) : atEdge === true;
  children.forEach((child, at) => {
    if ('tagName' in child) {
      const name = obsolete.has(child.tagName) ? 'pre' : child.tagName;
      const element = document.createElement(name);
      for (const attribute of child.attrs) element.setAttribute(attribute.name, attribute.value);
      parent.appendChild(element);
      const within = atEdge === 'never' || typed.has(name) ? 'never' : isBlockName(name);
      addChildren(child.childNodes, element, within);
    } else if ('value' in child) {
      const isUnseen =
        atEdge !== 'never' && blank.test(child.value) && (isEdge(children[at - 1]) || isEdge(children[at + 1]));
      if (!isUnseen) parent.appendChild(document.createTextNode(child.value));
    }
  });
}
