import { all, isBlock, isElement, isText, nameOf, textOf } from '../page/dom.ts';

/** Blocks that are taken as a whole. */
const whole = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure hr'.split(' '));
const noContent = /^[\s\u00a0]*$/;

/**
 * Gives every piece of running text a paragraph of its own: text that stands bare between blocks, inline
 * elements around blocks, and what two line breaks part.
 */
export function makeParagraphs(container: Element): void {
  for (const inline of all(container, '*').reverse()) {
    if (!isBlock(inline) && [...inline.children].some(isBlock)) inline.replaceWith(...inline.childNodes);
  }
  for (const paragraph of all(container, 'p')) splitAtBreaks(paragraph);
  wrapRuns(container);
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

/** Two line breaks part paragraphs; so does one after a line that is bold as a whole. */
function splitAtBreaks(paragraph: Element): void {
  const parts: ChildNode[][] = [[]];
  let breaks: ChildNode[] = [];
  for (const node of [...paragraph.childNodes]) {
    const part = parts.at(-1)!;
    if (nameOf(node) === 'br') {
      breaks.push(node);
    } else if (breaks.length > 0 && !hasContent(node)) {
      node.remove();
    } else {
      if (breaks.length > 1 || (breaks.length === 1 && isBoldLine(part))) parts.push([node]);
      else part.push(...breaks, node);
      breaks = [];
    }
  }
  const kept = parts.filter((part) => part.some(hasContent));
  if (kept.length < 2) paragraph.replaceChildren(...(kept[0] ?? []));
  else paragraph.replaceWith(...kept.map((part) => copyWith(paragraph, part)));
}

function copyWith(paragraph: Element, nodes: readonly ChildNode[]): Element {
  const copy = paragraph.cloneNode(false) as Element;
  copy.append(...nodes);
  return copy;
}

function isBoldLine(nodes: readonly ChildNode[]): boolean {
  const seen = nodes.filter(hasContent);
  return (
    seen.length > 0 && seen.every((node) => /^(b|strong)$/.test(nameOf(node))) && seen.map(textOf).join('').length < 120
  );
}
