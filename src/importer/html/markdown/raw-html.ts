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
  blockquote: [],
  pre: [],
};
/** Boxes that mean nothing by themselves but part what they hold. */
const boxes = new Set(
  'address article aside center div figcaption figure footer h1 h2 h3 h4 h5 h6 header main section'.split(' '),
);
/** What parts lines, and so cannot stand in a paragraph. */
const parting = new Set([...boxes, 'p', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'hr']);
/** Stands for a line break in code until all is written; an empty line would end the HTML. */
const lineBreak = '\ue000';
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
    .replaceAll(lineBreak, '&#10;')
    .trim();
}

/** What is inside of an element, as HTML. */
export function innerHtml(element: HtmlElement): string {
  return stringifier
    .stringify({ type: 'root', children: element.children.flatMap((child) => cleaned(child)) })
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

function cleaned(node: HtmlChild, isCode = false): HtmlChild[] {
  if (node.type === 'text') return [{ type: 'text', value: spaced(node.value, isCode) }];
  if (!isHtmlElement(node)) return [];
  const tagName = renamed[node.tagName] ?? node.tagName;
  const children = node.children.flatMap((child) => cleaned(child, isCode || tagName === 'pre'));
  if ((boxes.has(tagName) || tagName === 'p') && !isCode) {
    if (children.every(isBlank)) return [{ type: 'text', value: ' ' }];
    const isLine = !children.some((child) => isHtmlElement(child) && parting.has(child.tagName));
    return isLine ? [{ type: 'element', tagName: 'p', properties: {}, children }] : children;
  }
  const attributes = allowed[tagName];
  if (!attributes) return children;
  const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => attributes.includes(name)));
  return [{ type: 'element', tagName, properties, children }];
}

/** Nothing to read: a paragraph of it would be a gap on the page, though it parts what stands around it. */
function isBlank(node: HtmlChild): boolean {
  return node.type === 'text' && /^[ \t\n\r\f]*$/.test(node.value);
}

function spaced(text: string, isCode: boolean): string {
  return isCode ? text.replace(/\r?\n/g, lineBreak) : text.replace(/[ \t\n\r\f]+/g, ' ');
}
