/** Whether an element fits a selector. */
type Test = (element: Element) => boolean;

interface Selector {
  test: Test;
  /** Words of which one must stand in class or id of some element, in small letters; none if that need not be. */
  marks: readonly string[] | undefined;
}

/** The elements below a root, and all that their classes and ids say, in small letters. */
interface Look {
  elements: readonly Element[];
  marks: string;
}

const part = /([a-z][\w-]*|\*)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:([*^$~]?)=(?:"([^"]*)"|'([^']*)')(\s+i)?)?\]/giy;
/** Attributes whose values HTML compares without regard to case. */
const loose = new Set('dir lang media method rel type'.split(' '));
const selectors = new Map<string, Selector | undefined>();
/** The elements below a root that is looked at again and again. */
const still = new WeakMap<ParentNode, Look>();

/**
 * Runs what looks at a page and changes nothing on it: its elements are gathered once and not at each look.
 * What changes the page within would not be seen.
 */
export function whileStill<Result>(document: Document, look: () => Result): Result {
  const roots = [document, document.body];
  for (const root of roots) still.set(root, lookAt(root));
  try {
    return look();
  } finally {
    for (const root of roots) still.delete(root);
  }
}

/** Elements below a root that fit a selector, in the order of the document. */
export function select(root: ParentNode, selector: string): Element[] {
  const known = selectorOf(selector);
  if (!known) return [...root.querySelectorAll(selector)];
  const { test, marks } = known;
  const look = still.get(root);
  if (look) return marks?.some((mark) => look.marks.includes(mark)) === false ? [] : look.elements.filter(test);
  const found: Element[] = [];
  gather(root, test, found);
  return found;
}

function lookAt(root: ParentNode): Look {
  const elements = select(root, '*');
  const marks = elements.map((element) => `${valueOf(element, 'class') ?? ''} ${valueOf(element, 'id') ?? ''}`);
  return { elements, marks: marks.join('\n').toLowerCase() };
}

function gather(root: ParentNode, test: Test, found: Element[]): void {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    if (test(child)) found.push(child);
    gather(child, test, found);
  }
}

/** The selector made a function, once: linkedom compiles it anew at each call. Nothing for what is not spoken here. */
function selectorOf(written: string): Selector | undefined {
  if (!selectors.has(written)) selectors.set(written, readSelector(written));
  return selectors.get(written);
}

function readSelector(written: string): Selector | undefined {
  const choices = written.split(/,(?![^[]*\])/).map((choice) => choiceTest(choice.trim()));
  const known = choices.filter((choice) => choice !== undefined);
  if (known.length < choices.length) return undefined;
  const names = new Set(known.flatMap(({ name, rest }) => (name && !rest ? [name] : [])));
  const others = known.filter(({ name, rest }) => !name || rest);
  const marks = known.flatMap(({ mark }) => mark ?? []);
  return {
    test: (element) =>
      names.has(element.localName) ||
      others.some(({ name, rest }) => (!name || name === element.localName) && (!rest || rest(element))),
    marks: marks.length === known.length ? marks : undefined,
  };
}

interface Choice {
  /** Name of the element, if it must have one. */
  name: string | undefined;
  /** All else that it must be. */
  rest: Test | undefined;
  /** What its class or id must hold, in small letters. */
  mark: string | undefined;
}

/** `a[href]`, `ul > li`, `td p`, `p + p`: the last part first, then what stands around or before it. */
function choiceTest(selector: string): Choice | undefined {
  const steps = selector.split(/\s*([>+])\s*|\s+(?![^[]*\])/).filter(Boolean);
  const last = steps.pop();
  const own = last === undefined ? undefined : compoundTest(last);
  if (!own || steps.length === 0) return own;
  const combinator = /^[>+]$/.test(steps.at(-1)!) ? steps.pop() : ' ';
  const before = choiceTest(steps.join(' ').replace(/ ([>+]) /g, '$1'));
  if (!before) return undefined;
  const isBefore = (element: Element | null) =>
    element !== null && (!before.name || before.name === element.localName) && (before.rest?.(element) ?? true);
  const around: Test = (element) => {
    if (combinator === '>') return isBefore(element.parentElement);
    if (combinator === '+') return isBefore(element.previousElementSibling);
    for (let at = element.parentElement; at; at = at.parentElement) if (isBefore(at)) return true;
    return false;
  };
  return { ...own, rest: (element) => (own.rest?.(element) ?? true) && around(element) };
}

function compoundTest(selector: string): Choice | undefined {
  let name: string | undefined;
  let mark: string | undefined;
  const rest: Test[] = [];
  part.lastIndex = 0;
  let at = 0;
  for (let match = part.exec(selector); match; match = part.exec(selector)) {
    const [, tag, className, id, attribute, operator, double, single, i] = match;
    if (tag) name = tag === '*' ? undefined : tag.toLowerCase();
    else if (className) rest.push(valueTest('class', '~', className, false));
    else if (id) rest.push(valueTest('id', '', id, false));
    else if (attribute && operator === undefined) rest.push((element) => element.hasAttribute(attribute));
    else if (attribute)
      rest.push(valueTest(attribute, operator!, double ?? single!, Boolean(i) || loose.has(attribute)));
    mark ??= className ?? id ?? (/^(?:class|id)$/.test(attribute ?? '') ? (double ?? single) : undefined);
    at = part.lastIndex;
  }
  if (at !== selector.length || at === 0) return undefined;
  const [first, ...others] = rest;
  return {
    name,
    rest: others.length > 0 ? (element) => rest.every((test) => test(element)) : first,
    mark: mark?.toLowerCase(),
  };
}

function valueTest(name: string, operator: string, written: string, isLoose: boolean): Test {
  const wanted = isLoose ? written.toLowerCase() : written;
  const says: Record<string, (value: string) => boolean> = {
    '': (value) => value === wanted,
    '*': (value) => wanted !== '' && value.includes(wanted),
    '^': (value) => wanted !== '' && value.startsWith(wanted),
    $: (value) => wanted !== '' && value.endsWith(wanted),
    '~': (value) => value.includes(wanted) && value.split(/\s+/).includes(wanted),
  };
  const isSaid = says[operator]!;
  return (element) => {
    const value = valueOf(element, name);
    return value !== undefined && isSaid(isLoose ? value.toLowerCase() : value);
  };
}

/** An attribute as written; linkedom's `getAttribute` puts classes together anew. */
function valueOf(element: Element, name: string): string | undefined {
  return element.getAttributeNode(name)?.value;
}
