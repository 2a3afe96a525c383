import { element, isBlank, isElement, type Element, type Node, type Root } from '../tree.ts';
import { settleTable } from './tables.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand among words. Links, insertions and deletions may hold whatever their place allows. */
const phrasing = set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark path picture q rp rt ruby s samp small source span strong sub sup svg time u var wbr',
);
const transparent = set('a del ins');

/** Blocks that hold words alone. */
const holdsPhrasing = set('caption dt h1 h2 h3 h4 h5 h6 p pre summary');

/** What has a place of its own within another element, and what it is where it has strayed from there. */
const strayed: Record<string, string> = {
  dd: 'div',
  dt: 'div',
  figcaption: 'div',
  li: 'div',
  rp: 'span',
  rt: 'span',
  summary: 'p',
};

/**
 * Puts everything where the content model of HTML has it, https://html.spec.whatwg.org/multipage/dom.html#content-models.
 * HTML's parser builds trees that break the model, and readers of XHTML refuse them: emphasis around paragraphs, list
 * items without a list, definitions without a term.
 */
export function settleContent(tree: Root): void {
  tree.children = settleAll(inPlace(tree.children as Node[]), true);
}

function settle(node: Node, isFlow: boolean): Node[] {
  if (!isElement(node)) return [node];
  const isTransparent = transparent.has(node.tagName);
  const isPhrasing = phrasing.has(node.tagName);
  const allowsFlow = isTransparent ? isFlow : !isPhrasing && !holdsPhrasing.has(node.tagName);
  if (isPhrasing && !isTransparent && isFlow && node.children.some(holdsBlock)) return settleAll(node.children, true);
  // A block among words leaves its words.
  if (!isPhrasing && !isFlow) return settleAll(node.children, false);
  const own = ownChildren[node.tagName];
  if (own) own(node);
  else node.children = inPlace(node.children);
  node.children = settleAll(node.children, allowsFlow);
  return [node];
}

function settleAll(nodes: readonly Node[], isFlow: boolean): Node[] {
  return nodes.flatMap((node) => settle(node, isFlow));
}

/** Elements whose children are of kinds of their own. */
const ownChildren: Record<string, (node: Element) => void> = {
  details: (node) => keepOne(node, 'summary', 'first'),
  dl: settleDefinitions,
  figure: (node) => keepOne(node, 'figcaption', 'either'),
  ol: settleItems,
  ruby: settleRuby,
  table: settleTable,
  ul: settleItems,
  tbody: () => undefined,
  tfoot: () => undefined,
  thead: () => undefined,
  tr: () => undefined,
};

/** Children of an element that has no places for special ones. */
function inPlace(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    const instead = isElement(node) ? strayed[node.tagName] : undefined;
    return instead && isElement(node) ? element(instead, node.properties, ...node.children) : node;
  });
}

/** Whatever else stands in a list becomes an item of its own, a run of words one item. */
function settleItems(list: Element): void {
  const items: Node[] = [];
  let run: Node[] = [];
  const flush = () => {
    if (!run.every(isBlank)) items.push(element('li', {}, ...inPlace(run)));
    run = [];
  };
  for (const node of list.children) {
    if (!isElement(node, 'li')) {
      run.push(node);
      continue;
    }
    flush();
    items.push(node);
  }
  flush();
  list.children = items;
}

/** A list of definitions is one only if terms and definitions follow each other; else it is what it holds. */
function settleDefinitions(list: Element): void {
  const kinds = list.children.filter((node) => !isBlank(node)).map((node) => (isElement(node) ? node.tagName : '#'));
  if (/^((dt )+(dd )+)+$/.test(kinds.map((kind) => `${kind} `).join(''))) return;
  list.tagName = 'div';
  list.children = inPlace(list.children);
}

/** Lets one child of a kind stay, where it may stand; without it `details` is no more than a block. */
function keepOne(node: Element, kind: 'summary' | 'figcaption', place: 'first' | 'either'): void {
  const shown = node.children.filter((child) => !isBlank(child));
  const ends = place === 'first' ? [shown[0]] : [shown[0], shown.at(-1)];
  const kept = ends.find((child) => child !== undefined && isElement(child, kind));
  node.children = node.children.flatMap((child) => (child === kept ? [child] : inPlace([child])));
  if (!kept && place === 'first') node.tagName = 'div';
}

/** Ruby needs a text that is annotated and its annotation, one after the other. */
function settleRuby(node: Element): void {
  const kinds = node.children.map((child) =>
    isElement(child, 'rt', 'rp') ? child.tagName : isBlank(child) ? '' : 'x',
  );
  if (/^(x+(rt|rp ?rt ?rp))+$/.test(kinds.join(''))) return;
  node.tagName = 'span';
  node.children = inPlace(node.children);
}

function holdsBlock(node: Node): boolean {
  if (!isElement(node)) return false;
  return phrasing.has(node.tagName) ? node.children.some(holdsBlock) : true;
}
