import { isElement, isText, nameOf } from '../page/dom.ts';

/** Where the running text of a page stands: characters of longer pieces of text that are no links. */
export class Prose {
  #lengths = new Map<Element, number>();
  readonly total: number;

  constructor(root: Element) {
    this.total = this.#measure(root);
  }

  /** An element's share of all running text, 0 to 1. */
  share(element: Element): number {
    return this.total === 0 ? 0 : (this.#lengths.get(element) ?? 0) / this.total;
  }

  #measure(element: Element): number {
    let sum = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) sum += proseLength(child.data);
      else if (isElement(child)) {
        const inner = this.#measure(child);
        if (nameOf(child) !== 'a') sum += inner;
      }
    }
    this.#lengths.set(element, sum);
    return sum;
  }
}

function proseLength(text: string): number {
  const length = text.trim().length;
  return length < 30 ? 0 : length;
}
