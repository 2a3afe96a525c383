import { Look, valueOf } from './look.ts';
import { elementsIn } from './row.ts';

/** Whether an element fits a selector. */
export type Test = (element: Element) => boolean;

interface Selector {
  test: Test;
  choices: readonly Choice[];
}

const part = /([a-z][\w-]*|\*)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:([*^$~]?)=(?:"([^"]*)"|'([^']*)')(\s+i)?)?\]/giy;
/** Attributes whose values HTML compares without regard to case. */
const loose = new Set('dir lang media method rel type'.split(' '));
const selectors = new Map<string, Selector | undefined>();
/** What is looked at again and again. */
const still = new WeakMap<ParentNode, Look>();

/**
 * Runs what looks at a page and changes nothing on it: its elements are gathered once and not at each look.
 * What changes the page within would not be seen.
 */
export function whileStill<Result>(document: Document, look: () => Result): Result {
  const roots = [document, document.body];
  for (const root of roots) still.set(root, new Look(select(root, '*')));
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
  const look = still.get(root);
  if (look) return look.fitting(known.choices);
  return elementsIn(root, known.test);
}

/** Whether an element fits a selector, as a function; nothing for a selector that is not spoken here. */
export function testOf(selector: string): Test | undefined {
  return selectorOf(selector)?.test;
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
  return {
    choices: known,
    test: (element) =>
      names.has(nameIn(element)) ||
      others.some(({ name, rest }) => (!name || name === nameIn(element)) && (!rest || rest(element))),
  };
}

/** One of the selectors that commas part. */
export interface Choice {
  /** Name of the element, if it must have one. */
  name: string | undefined;
  /** All else that it must be. */
  rest: Test | undefined;
  /** An attribute that it must have. */
  attribute: string | undefined;
  /** What its class or id must hold, in small letters. */
  mark: string | undefined;
  /** Whether that, in its class and in any letters, is all. */
  isMarkAll: boolean;
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
    element !== null && (!before.name || before.name === nameIn(element)) && (before.rest?.(element) ?? true);
  const around: Test = (element) => {
    if (combinator === '>') return isBefore(element.parentElement);
    if (combinator === '+') return isBefore(element.previousElementSibling);
    for (let at = element.parentElement; at; at = at.parentElement) if (isBefore(at)) return true;
    return false;
  };
  return { ...own, isMarkAll: false, rest: (element) => (own.rest?.(element) ?? true) && around(element) };
}

function compoundTest(selector: string): Choice | undefined {
  let name: string | undefined;
  let mark: string | undefined;
  let needed: string | undefined;
  let isMarkAll = false;
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
    needed ??= attribute ?? (className ? 'class' : id && 'id');
    isMarkAll = attribute === 'class' && operator === '*' && Boolean(i);
    mark ??= className ?? id ?? (/^(?:class|id)$/.test(attribute ?? '') ? (double ?? single) : undefined);
    at = part.lastIndex;
  }
  if (at !== selector.length || at === 0) return undefined;
  const [first, ...others] = rest;
  return {
    name,
    rest: others.length > 0 ? (element) => rest.every((test) => test(element)) : first,
    attribute: needed,
    mark: mark?.toLowerCase(),
    isMarkAll: isMarkAll && name === undefined && others.length === 0,
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

/** Readability makes elements whose names stand in capitals. */
function nameIn({ localName }: Element): string {
  return localName.charCodeAt(0) >= 97 ? localName : localName.toLowerCase();
}
