import { element, isBlank, isElement, text, type Element, type Node, type Root } from '../tree.ts';

const blocks = new Set(
  'blockquote details div dl figcaption figure footer h1 h2 h3 h4 h5 h6 hr ol p pre summary table ul'.split(' '),
);

/**
 * Puts every line of text into a paragraph: text that stands bare between blocks, text of a `div`, and
 * the paragraphs that old pages separated by two line breaks. What is no block stays as it is.
 */
export function settleParagraphs(parent: Root | Element): void {
  const isFlow = parent.type === 'root' || isElement(parent, 'blockquote', 'details') || parent.children.some(isDiv);
  if (isFlow) parent.children = flow(parent.children as Node[]);
  else parent.children.forEach((child) => isElement(child) && settleParagraphs(child));
}

function flow(nodes: Node[]): Node[] {
  const settled: Node[] = [];
  let line: Node[] = [];
  const endLine = () => {
    settled.push(...paragraphs(line, {}));
    line = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (isDiv(node)) {
      for (const inner of flow(node.children)) settled.push(inner);
    } else if (node.tagName === 'p') {
      for (const paragraph of paragraphs(node.children, node.properties)) settled.push(paragraph);
    } else {
      settleParagraphs(node);
      settled.push(node);
    }
  }
  endLine();
  return settled;
}

/** Cuts a line at two or more breaks in a row; what is empty is left out. */
function paragraphs(line: Node[], properties: Element['properties']): Node[] {
  const found: Node[][] = [[]];
  let breaks: Node[] = [];
  for (const node of line) {
    const current = found.at(-1) ?? [];
    if (isElement(node, 'br')) {
      breaks.push(node);
    } else if (isBlank(node) && breaks.length > 0) {
      continue;
    } else if (breaks.length > 1) {
      found.push([node]);
      breaks = [];
    } else {
      if (current.length > 0) current.push(...breaks);
      current.push(node);
      breaks = [];
    }
  }
  const full = found.filter((nodes) => !nodes.every(isBlank));
  if (full.length === 0) return line.some(isBlank) ? [text('\n')] : [];
  return full.map((nodes) => element('p', { ...properties }, ...trimmed(nodes)));
}

function trimmed(nodes: Node[]): Node[] {
  return nodes.map((node, at) => {
    if (node.type !== 'text') return node;
    const start = at === 0 ? node.value.trimStart() : node.value;
    return text(at === nodes.length - 1 ? start.trimEnd() : start);
  });
}

function isBlock(node: Element): boolean {
  return blocks.has(node.tagName) || node.children.some((child) => isElement(child) && isBlock(child));
}

function isDiv(node: Root['children'][number]): boolean {
  return isElement(node, 'div');
}
