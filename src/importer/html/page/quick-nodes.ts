import { Element as ElementShell, NodeList } from 'linkedom';
import { elementsIn, kinds, markOf, rowMarks, type Link } from './row.ts';
import { testOf, type Test } from './select.ts';

type Row = Link & Element;

/** Names in capitals, and class attributes as linkedom writes them, each word once. */
const capitals = new Map<string, string>();
const classes = new Map<string, string>();

/**
 * Has linkedom answer what is asked of every node without making lists, sets and selectors anew each time: what its
 * name and class are, what comes next, what it says, what fits a selector. The answers are the same.
 * @param sample any element of an HTML document, for the marks that linkedom sets on its own
 */
export function makeNodesQuick(sample: Element): void {
  const { next, end } = rowMarks(sample);
  const classList = markOf(sample, 'classList');
  const ofElement = ElementShell.prototype as unknown as Row;
  const ofParent = Object.getPrototypeOf(ofElement) as Row;

  /** The next element of a row before the end of what it stands in. */
  function elementFrom(from: Link | null | undefined): Link | null {
    let at = from;
    while (at && at.nodeType !== kinds.end) {
      if (at.nodeType === kinds.element) return at;
      at = at[next];
    }
    return null;
  }

  define(ofParent, {
    firstElementChild: {
      get(this: Row) {
        return elementFrom(this[next]);
      },
    },
    childElementCount: {
      get(this: Row) {
        let count = 0;
        for (let at = this.firstElementChild; at; at = at.nextElementSibling) count += 1;
        return count;
      },
    },
  });
  define(ofElement, {
    nodeName: { get: capitalised },
    tagName: { get: capitalised },
    nextElementSibling: {
      get(this: Row) {
        return elementFrom(this[end]![next]);
      },
    },
    textContent: {
      get(this: Row) {
        const last = this[end];
        let text = '';
        for (let at = this[next]!; at !== last; at = at[next]!)
          if (at.nodeType === kinds.text || at.nodeType === kinds.data) text += at.data;
        return text;
      },
    },
    className: {
      get(this: Row) {
        return this.getAttributeNode('class')?.value ?? '';
      },
      set(this: Row, written: unknown) {
        Reflect.set(this, classList, null);
        setClass(this, orderly(String(written)));
      },
    },
    matches: quick(ofElement, 'matches', (one, test) => test(one)),
    closest: quick(ofElement, 'closest', (one, test) => {
      let at: Element | null = one;
      while (at && !test(at)) at = at.parentElement;
      return at;
    }),
  });
  for (const prototype of [ofParent, Object.getPrototypeOf(sample.ownerDocument) as Row])
    define(prototype, {
      querySelector: quick(prototype, 'querySelector', (root, test) => elementsIn(root, test, 1)[0] ?? null),
      querySelectorAll: quick(prototype, 'querySelectorAll', (root, test) => NodeList.from(elementsIn(root, test))),
    });
}

/** Keeps the other half of what is a getter or a setter. */
function define(prototype: object, properties: Record<string, PropertyDescriptor>): void {
  for (const [name, property] of Object.entries(properties)) {
    const before = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, { ...before, configurable: true, ...property });
  }
}

/** A method that takes a selector; linkedom's own where the selector is none that is spoken here. */
function quick(prototype: object, name: string, find: (on: Row, test: Test) => unknown): PropertyDescriptor {
  const slow = Reflect.get(prototype, name) as (selector: string) => unknown;
  return {
    value(this: Row, selector: string) {
      const test = testOf(selector);
      return test ? find(this, test) : slow.call(this, selector);
    },
  };
}

function capitalised(this: Element): string {
  const { localName } = this;
  const name = capitals.get(localName) ?? localName.toUpperCase();
  if (capitals.size < 500) capitals.set(localName, name);
  return name;
}

function setClass(element: Element, value: string): void {
  const known = element.getAttributeNode('class');
  const attribute = known ?? element.ownerDocument.createAttribute('class');
  attribute.value = value;
  if (!known) element.setAttributeNode(attribute);
}

function orderly(written: string): string {
  const value = classes.get(written) ?? [...new Set(written.split(/\s+/).filter(Boolean))].join(' ');
  if (classes.size >= 5_000) classes.clear();
  classes.set(written, value);
  return value;
}
