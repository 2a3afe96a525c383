import { all, tidy } from './dom.ts';

/** A node of JSON-LD: untyped, for pages write anything. */
export type Node = Readonly<Record<string, unknown>>;

const article = /(article|blogposting|reportage|liveblogposting)$/i;
const wrappers = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** The nodes that a page gives as JSON-LD, wrappers opened; a script that cannot be read is passed over. */
export function readLinkedData(page: ParentNode): Node[] {
  const scripts = all(page, 'script[type*="ld+json"]').map((script) => script.textContent);
  return scripts.flatMap((script) => nodesIn(parseTolerantly(script), 0));
}

/** The node that describes the article, if one does. */
export function articleNode(nodes: readonly Node[]): Node | undefined {
  const articles = nodes.filter((node) => typesOf(node).some((type) => article.test(type)));
  return articles.find((node) => node['headline'] ?? node['datePublished']) ?? articles[0];
}

export function typesOf(node: Node): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** A text value, wherever in the usual shapes it stands: a string, a list, an object with a name. */
export function textIn(value: unknown): string | undefined {
  return textsIn(value)[0];
}

export function textsIn(value: unknown): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [unescaped(one)].filter(Boolean);
    if (isNode(one)) return textsIn(one['name'] ?? one['@value'] ?? one['@id'] ?? one['url']).slice(0, 1);
    return [];
  });
}

export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > 5) return [];
  return listOf(value).flatMap((one) => {
    if (Array.isArray(one)) return nodesIn(one, depth + 1);
    if (!isNode(one)) return [];
    return [one, ...wrappers.flatMap((key) => nodesIn(one[key], depth + 1))];
  });
}

/** Pages break JSON with comment marks, raw line breaks in strings and a comma too many. */
function parseTolerantly(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '')
    .replace(/;\s*$/, '');
  for (const text of [script, bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,(\s*[\]}])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next repair may help; a script beyond repair says nothing.
    }
  }
  return undefined;
}

/** Undoes entities and tags that were written into JSON strings. */
function unescaped(text: string): string {
  if (!/[&<]/.test(text)) return tidy(text);
  return tidy(text.replace(/<[^>]*>/g, ' ').replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|quot|apos|lt|gt|nbsp));/gi, entity));
}

const named: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' };

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
