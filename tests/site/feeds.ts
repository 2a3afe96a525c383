import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { filesOf, type TestSite } from './sites.ts';

/** A feed as it was built. */
export interface BuiltFeed {
  /** Below the site's path: `section/politik/rss.xml`. */
  file: string;
  /** Folder of the page it belongs to: `section/politik`, empty for the site. */
  folder: string;
  format: 'atom' | 'rss' | 'json';
  text: string;
  /** Its root, names as written; attributes begin with `@`. */
  root: Node;
  entries: Node[];
}

/** An element: its attributes and children by name, in lists; or its text as `#text`. */
export type Node = Record<string, unknown>;

const formats = { 'feed.xml': 'atom', 'rss.xml': 'rss', 'feed.json': 'json' } as const;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/** Every feed of a built site. */
export function feedsOf({ folder }: TestSite): BuiltFeed[] {
  return filesOf(folder)
    .filter((file) => Object.hasOwn(formats, file.split('/').at(-1) ?? ''))
    .map((file) => {
      const name = file.split('/').at(-1) as keyof typeof formats;
      const text = readFileSync(join(folder, file), 'utf8');
      const format = formats[name];
      return { file, folder: file.slice(0, -name.length).replace(/\/$/, ''), format, text, ...read(text, format) };
    });
}

function read(text: string, format: BuiltFeed['format']): { root: Node; entries: Node[] } {
  if (format === 'json') {
    const root = JSON.parse(text) as Node;
    return { root, entries: root['items'] as Node[] };
  }
  const document = parser.parse(text) as Node;
  const root = format === 'atom' ? all(document, 'feed')[0]! : all(all(document, 'rss')[0]!, 'channel')[0]!;
  return { root, entries: all(root, format === 'atom' ? 'entry' : 'item') };
}

/** The children of a name; none if there are none. */
export function all(node: Node, name: string): Node[] {
  return (node[name] ?? []) as Node[];
}

/** The texts of the children of a name, trimmed; of a JSON object, its value. */
export function texts(node: Node, name: string): string[] {
  const value = node[name];
  if (value === undefined) return [];
  return ([value].flat() as (Node | string)[]).map((each) =>
    (typeof each === 'string' ? each : (each['#text'] as string)).trim(),
  );
}

/** An attribute of each child of a name. */
export function attributes(node: Node, name: string, attribute: string): string[] {
  return all(node, name).flatMap((child) => (child[`@${attribute}`] as string | undefined) ?? []);
}

/** The addresses of links with a relation. */
export function links(node: Node, rel: string): string[] {
  return all(node, 'link').flatMap((link) => (link['@rel'] === rel ? [link['@href'] as string] : []));
}
