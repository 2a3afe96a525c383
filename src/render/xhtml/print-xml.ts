import { toXml } from 'xast-util-to-xml';
import { writable } from '../writable.ts';

/** Writes a tree (xast) as an XML document. Texts and attributes are escaped, and what no XML can hold is left out. */
export function printXml(tree: Parameters<typeof toXml>[0], doctype = ''): string {
  // The library leaves the end of a CDATA section as it is, which XML allows nowhere else.
  const written = toXml(tree).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${writable(written)}\n`;
}
