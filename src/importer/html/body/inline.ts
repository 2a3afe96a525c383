import { absolute } from '../page/address.ts';
import { unwrapped } from '../page/archived-address.ts';
import { all, isElement, isText, nameOf, textOf } from '../page/dom.ts';

const kept = new Set(['mailto:']);
const marking = 'b, strong, i, em, u, s, del, strike, small, sup, sub, q, code';

/** Makes links absolute, drops what leads nowhere, and puts white space outside of bold and italics. */
export function tidyInline(root: Element, base: string | undefined): void {
  for (const link of all(root, 'a')) settleLink(link, base);
  for (const list of all(root, 'ul > ul, ul > ol, ol > ul, ol > ol')) moveIntoItem(list);
  for (const element of all(root, `${marking}, a`).reverse()) {
    mergeWithNext(element);
    if (textOf(element) === '' && !element.querySelector('img')) element.replaceWith(...element.childNodes);
    else if (nameOf(element) !== 'code') {
      moveBreaksOut(element);
      moveSpacesOut(element);
    }
  }
}

function settleLink(link: Element, base: string | undefined): void {
  const href = link.getAttribute('href')?.trim() ?? '';
  const url = href.startsWith('#') ? undefined : absolute(href, base);
  const other = URL.parse(href);
  for (const { name } of [...link.attributes]) link.removeAttribute(name);
  if (url) link.setAttribute('href', unwrapped(url));
  else if (other && kept.has(other.protocol)) link.setAttribute('href', other.href);
  else link.replaceWith(...link.childNodes);
}

/** A list right inside a list belongs to the item before it. */
function moveIntoItem(list: Element): void {
  const item = list.previousElementSibling;
  if (item && nameOf(item) === 'li') {
    item.append(list);
    return;
  }
  const holder = list.ownerDocument.createElement('li');
  list.replaceWith(holder);
  holder.append(list);
}

function mergeWithNext(element: Element): void {
  const next = element.nextSibling;
  if (
    isElement(next) &&
    nameOf(next) === nameOf(element) &&
    next.getAttribute('href') === element.getAttribute('href')
  ) {
    element.append(...next.childNodes);
    next.remove();
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
