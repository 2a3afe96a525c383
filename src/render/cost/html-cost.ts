import type { Root } from '../tree.ts';
import { caps } from './caps.ts';
import { OpenElements } from './open-elements.ts';

const attribute = /\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=`]+))?/;

/** A tag or comment without any room for doubt, or else the beginning of something like one. */
const markup = new RegExp(
  `<(?:(/?)([a-z][^\\s"'<>/=]*)(?:${attribute.source})*\\s*/?>|!--[^<>]*-->|(?=[a-z!/?]))`,
  'gi',
);

/**
 * What is too much about a tree with raw HTML in it, before that is parsed: never less than the HTML
 * parser would build, so that neither it nor anything that walks its tree can hang or overflow.
 */
export function htmlExcess(tree: Root): 'too-large' | 'too-deep' | undefined {
  const open = new OpenElements();
  let characters = 0;
  const visit = (node: Root | Root['children'][number]): void => {
    if (open.count > caps.htmlElements || open.deepest > caps.htmlDepth || characters > caps.tree) return;
    if ('value' in node) characters += node.value.length;
    if (node.type === 'raw') readTags(node.value, open);
    if (node.type === 'root') node.children.forEach(visit);
    if (node.type !== 'element') return;
    for (const value of Object.values(node.properties)) characters += String(value).length;
    open.start(node.tagName);
    node.children.forEach(visit);
    open.end(node.tagName);
  };
  visit(tree);
  if (open.deepest > caps.htmlDepth) return 'too-deep';
  return open.count > caps.htmlElements || characters > caps.tree ? 'too-large' : undefined;
}

function readTags(html: string, open: OpenElements): void {
  for (const [all, slash, name] of html.matchAll(markup)) {
    if (open.count > caps.htmlElements || open.deepest > caps.htmlDepth) return;
    if (all === '<') open.doubt();
    else if (name && slash) open.end(name.toLowerCase());
    else if (name) open.start(name.toLowerCase());
  }
}
