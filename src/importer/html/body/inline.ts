import { absolute } from '../page/address.ts';
import { all, isElement, isText, nameOf, textOf } from '../page/dom.ts';

const kept = new Set(['mailto:']);
/** Names of one mark each; within itself Markdown has no signs for it. */
const sameMarks = ['b, strong', 'i, em', 's, del, strike', 'code'];
const marking = 'b, strong, i, em, u, s, del, strike, small, sup, sub, q, code';

/** Makes links absolute, drops what leads nowhere, and puts white space outside of bold and italics. */
export function tidyInline(root: Element, base: string | undefined): void {
  for (const formula of all(root, 'math')) writeFormula(formula);
  for (const link of all(root, 'a')) settleLink(link, base);
  for (const code of all(root, 'code')) if (!code.closest('pre')) keepCodeOnText(code);
  for (const alike of sameMarks) unwrapNested(root, alike);
  for (const element of all(root, `${marking}, a`).reverse()) {
    mergeWithNext(element);
    if (textOf(element) === '' && !element.querySelector('img')) element.replaceWith(...element.childNodes);
    else if (nameOf(element) !== 'code') {
      moveBreaksOut(element);
      moveSpacesOut(element);
    }
  }
}

/** A formula as its author typed it, where the page says so; or else its signs, raised and lowered ones marked. */
function writeFormula(formula: Element): void {
  const document = formula.ownerDocument;
  const typed = all(formula, 'annotation').find((one) => /tex/i.test(one.getAttribute('encoding') ?? ''));
  const written = textOf(typed) || (formula.getAttribute('alttext') ?? '');
  if (written) {
    const code = document.createElement('code');
    code.textContent = written;
    formula.replaceWith(code);
    return;
  }
  for (const [name, mark] of [
    ['msup', 'sup'],
    ['msub', 'sub'],
  ] as const) {
    for (const raised of all(formula, name)) {
      const second = raised.children[1];
      if (second) second.replaceWith(around(document, mark, second));
    }
  }
  for (const part of all(formula, '*').reverse())
    if (!/^su[bp]$/.test(nameOf(part))) part.replaceWith(...part.childNodes);
  formula.replaceWith(...formula.childNodes);
}

function around(document: Document, name: string, element: Element): Element {
  const outer = document.createElement(name);
  outer.append(...element.childNodes);
  return outer;
}

function settleLink(link: Element, base: string | undefined): void {
  const href = link.getAttribute('href')?.trim() ?? '';
  const url = href.startsWith('#') ? undefined : absolute(href, base);
  const other = URL.parse(href);
  for (const { name } of [...link.attributes]) link.removeAttribute(name);
  if (url) link.setAttribute('href', url);
  else if (other && kept.has(other.protocol)) link.setAttribute('href', other.href);
  else link.replaceWith(...link.childNodes);
}

function unwrapNested(root: Element, alike: string): void {
  for (const mark of all(root, alike)) if (mark.parentElement?.closest(alike)) mark.replaceWith(...mark.childNodes);
}

/** Code within Markdown's running text holds no breaks, links or raised signs. */
function keepCodeOnText(code: Element): void {
  if (code.childElementCount === 0) return;
  const texts = textsIn(code).filter(({ data }) => data.trim() !== '');
  for (const text of texts) {
    const own = code.ownerDocument.createElement('code');
    text.replaceWith(own);
    own.append(text);
  }
  code.replaceWith(...code.childNodes);
}

function textsIn(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (isText(child) ? [child] : textsIn(child)));
}

function mergeWithNext(element: Element): void {
  const next = element.nextSibling;
  if (
    isElement(next) &&
    nameOf(next) === nameOf(element) &&
    next.getAttribute('href') === element.getAttribute('href')
  ) {
    const last = element.lastChild;
    element.append(...next.childNodes);
    next.remove();
    if (isElement(last)) mergeWithNext(last);
  }
}

/** A line break at either end of bold or italics would tear its marks apart. */
function moveBreaksOut(element: Element): void {
  for (let last = element.lastChild; last && isBreakOrSpace(last); last = element.lastChild) element.after(last);
  for (let first = element.firstChild; first && isBreakOrSpace(first); first = element.firstChild)
    element.before(first);
}

function isBreakOrSpace(node: ChildNode): boolean {
  return nameOf(node) === 'br' || (isText(node) && node.data.trim() === '');
}

function moveSpacesOut(element: Element): void {
  const [first, last] = [element.firstChild, element.lastChild];
  const before = isText(first) ? /^[ \t\n\r\f]+/.exec(first.data)?.[0] : undefined;
  if (before && isText(first)) {
    first.data = first.data.slice(before.length);
    element.before(before);
  }
  const after = isText(last) ? /[ \t\n\r\f]+$/.exec(last.data)?.[0] : undefined;
  if (after && isText(last)) {
    last.data = last.data.slice(0, -after.length);
    element.after(after);
  }
}
