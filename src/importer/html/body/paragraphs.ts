import { all, isBlock, isElement, isText, nameOf, plain, textOf } from '../page/dom.ts';

/** Blocks that are taken as a whole. */
const whole = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure hr'.split(' '));
const noContent = /^[\s\u00a0]*$/;

/**
 * Gives every piece of running text a paragraph of its own: text that stands bare between blocks, inline
 * elements around blocks, and what two line breaks part.
 */
export function makeParagraphs(container: Element): void {
  for (const inline of all(container, '*').reverse()) {
    if (isBlock(inline) || ![...inline.children].some(isBlock)) continue;
    if (nameOf(inline) === 'a' && inline.hasAttribute('href')) linkInside(inline);
    inline.replaceWith(...inline.childNodes);
  }
  for (const paragraph of all(container, 'p')) splitAtBreaks(paragraph);
  wrapRuns(container);
}

/** Moves a link around blocks into each of them. */
function linkInside(link: Element): void {
  for (const block of all(link, '*').filter((one) => isBlock(one) && ![...one.children].some(isBlock))) {
    const inner = link.cloneNode(false) as Element;
    inner.append(...block.childNodes);
    block.append(inner);
  }
}

/** The blocks below a container in their order, wrappers opened. */
export function blocksIn(container: Element): Element[] {
  return [...container.children].flatMap((child) => {
    if (!whole.has(nameOf(child))) return blocksIn(child);
    return nameOf(child) === 'hr' || hasContent(child) ? [child] : [];
  });
}

function wrapRuns(container: Element): void {
  let run: ChildNode[] = [];
  const flush = () => {
    wrap(run);
    run = [];
  };
  for (const child of [...container.childNodes]) {
    if (isElement(child) && whole.has(nameOf(child))) {
      flush();
      if (nameOf(child) === 'blockquote') wrapRuns(child);
    } else if (isBlock(child)) {
      flush();
      wrapRuns(child as Element);
    } else if (isElement(child) || isText(child)) {
      run.push(child);
    } else {
      child.remove();
    }
  }
  flush();
}

/** Puts a run of inline nodes into a paragraph where it stood, unless there is nothing to read or see in it. */
function wrap(run: readonly ChildNode[]): void {
  const [first] = run;
  if (!first || !run.some(hasContent)) {
    for (const node of run) node.remove();
    return;
  }
  const paragraph = first.ownerDocument!.createElement('p');
  first.replaceWith(paragraph);
  paragraph.append(...run);
  splitAtBreaks(paragraph);
}

function hasContent(node: Node): boolean {
  if (isText(node)) return !noContent.test(node.data);
  return isElement(node) && (textOf(node) !== '' || nameOf(node) === 'img' || node.querySelector('img') !== null);
}

/** Two line breaks part paragraphs; so does one before or after a line that is bold as a whole. */
function splitAtBreaks(paragraph: Element): void {
  const lines: { nodes: ChildNode[]; breaks: ChildNode[] }[] = [{ nodes: [], breaks: [] }];
  for (const node of [...paragraph.childNodes]) {
    const line = lines.at(-1)!;
    if (nameOf(node) === 'br') line.breaks.push(node);
    else if (line.breaks.length === 0) line.nodes.push(node);
    else if (hasContent(node)) lines.push({ nodes: [node], breaks: [] });
    else node.remove();
  }
  const parts: ChildNode[][] = [];
  lines.forEach(({ nodes }, at) => {
    const before = lines[at - 1];
    const isApart = !before || before.breaks.length > 1 || isBoldLine(nodes) || isBoldLine(before.nodes);
    if (isApart) parts.push(nodes);
    else parts.at(-1)!.push(...before.breaks, ...nodes);
  });
  const kept = parts.filter((part) => part.some(hasContent));
  if (kept.length < 2) paragraph.replaceChildren(...(kept[0] ?? []));
  else paragraph.replaceWith(...kept.map((part) => copyWith(paragraph, part)));
}

function copyWith(paragraph: Element, nodes: readonly ChildNode[]): Element {
  const copy = paragraph.cloneNode(false) as Element;
  copy.append(...nodes);
  return copy;
}

function isBoldLine(nodes: readonly Node[]): boolean {
  const seen = nodes.filter(hasContent);
  return seen.length > 0 && seen.every((node) => isElement(node) && isBoldElement(node));
}

/** Whether all text of an element is bold. */
export function isBoldElement(element: Element): boolean {
  if (/^(b|strong|br)$/.test(nameOf(element))) return true;
  const bold = all(element, 'b, strong').filter((one) => one.parentElement?.closest('b, strong') === null);
  return textOf(element) !== '' && plain(bold.map(textOf).join('')) === plain(textOf(element));
}

/** Whether all text of an element is in italics. */
export function isItalic(element: Element): boolean {
  const leaning = all(element, 'i, em').filter((one) => one.parentElement?.closest('i, em') === null);
  return textOf(element) !== '' && plain(leaning.map(textOf).join('')) === plain(textOf(element));
}
