import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { isHtmlElement, type HtmlChild, type HtmlElement } from './types.ts';

/** What may stand as HTML in an article's Markdown, and with which attributes. */
const allowed: Record<string, readonly string[]> = {
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['colSpan', 'rowSpan', 'scope'],
  td: ['colSpan', 'rowSpan'],
  dl: [],
  dt: [],
  dd: [],
  p: [],
  br: [],
  ul: [],
  ol: [],
  li: [],
  strong: [],
  em: [],
  sup: [],
  sub: [],
  code: [],
  del: [],
  a: ['href'],
  img: ['src', 'alt'],
  small: [],
};
const renamed: Record<string, string> = { b: 'strong', i: 'em', s: 'del', strike: 'del' };
const stringifier = unified()
  .use(rehypeStringify, { entities: { useNamedReferences: true }, characterReferences: {} })
  .freeze();

/** An element as HTML for Markdown: only elements and attributes that mean something, and no blank line, which would end it. */
export function rawHtml(element: HtmlElement): string {
  return stringifier
    .stringify({ type: 'root', children: cleaned(element) })
    .replace(/<\/(tr|thead|tbody|tfoot|caption|dt|dd)>|<(table|thead|tbody|tfoot|dl)>/g, '$&\n')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

/** What is inside of an element, as HTML. */
export function innerHtml(element: HtmlElement): string {
  return stringifier
    .stringify({ type: 'root', children: element.children.flatMap(cleaned) })
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

function cleaned(node: HtmlChild): HtmlChild[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/[ \t\n\r\f]+/g, ' ') }];
  if (!isHtmlElement(node)) return [];
  const tagName = renamed[node.tagName] ?? node.tagName;
  const attributes = allowed[tagName];
  const children = node.children.flatMap(cleaned);
  if (!attributes) return children;
  const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => attributes.includes(name)));
  return [{ type: 'element', tagName, properties, children }];
}
