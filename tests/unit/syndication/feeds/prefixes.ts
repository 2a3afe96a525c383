import { XMLParser } from 'fast-xml-parser';

/** Prefixes of elements and attributes that the root of an XML document does not declare; browsers stop at the first. */
export function undeclaredPrefixes(xml: string): string[] {
  const names = namesIn(new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml));
  const declared = new Set(
    names.filter((name) => name.startsWith('xmlns:')).map((name) => name.slice('xmlns:'.length)),
  );
  const used = names.filter((name) => name.includes(':')).map((name) => name.slice(0, name.indexOf(':')));
  return [...new Set(used)].filter((prefix) => !declared.has(prefix) && !['xml', 'xmlns'].includes(prefix));
}

function namesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(namesIn);
  return Object.entries(node).flatMap(([name, value]) => [name, ...namesIn(value)]);
}
