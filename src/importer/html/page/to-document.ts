import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse).freeze();
type Tree = ReturnType<typeof parser.parse>;
type Child = Tree['children'][number];

/** Attributes whose names the parser changes otherwise than in case. */
const attributeNames: Record<string, string> = {
  className: 'class',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
  acceptCharset: 'accept-charset',
  xmlLang: 'xml:lang',
};

/**
 * Parses by the HTML standard, as browsers do, and builds the DOM from that; linkedom's own parser repairs
 * broken markup differently.
 */
export function toDocument(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  document.documentElement.remove();
  addChildren(parser.parse(html).children, document, document);
  return document;
}

function addChildren(children: readonly Child[], parent: Node, document: Document): void {
  for (const child of children) {
    if (child.type === 'text') parent.appendChild(document.createTextNode(child.value));
    if (child.type !== 'element') continue;
    const element = document.createElement(child.tagName);
    for (const [name, value] of Object.entries(child.properties)) {
      if (value !== null && value !== undefined && value !== false)
        element.setAttribute(attributeName(name), written(value));
    }
    parent.appendChild(element);
    addChildren(child.children, element, document);
  }
}

function attributeName(property: string): string {
  const name = attributeNames[property];
  if (name) return name;
  return /^(data|aria)[A-Z-]/.test(property) ? property.replace(/[A-Z]/g, '-$&').toLowerCase() : property.toLowerCase();
}

function written(value: string | number | true | (string | number)[]): string {
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
