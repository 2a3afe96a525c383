/** An element of an XML document (xast). */
export interface XmlElement {
  type: 'element';
  name: string;
  attributes: Record<string, string | undefined>;
  children: (XmlElement | { type: 'text'; value: string })[];
}

export function xml(
  name: string,
  attributes: XmlElement['attributes'],
  ...children: (XmlElement | string)[]
): XmlElement {
  const nodes = children.map((child) => (typeof child === 'string' ? { type: 'text' as const, value: child } : child));
  return { type: 'element', name, attributes, children: nodes };
}
