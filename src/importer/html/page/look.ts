import type { Choice } from './select.ts';

/**
 * The elements below a root that nobody changes, and where among them each name, attribute and class stands: hundreds
 * of selectors are asked of a page, and hardly any fits.
 */
export class Look {
  readonly #elements: readonly Element[];
  /** Class of each, in small letters. */
  readonly #classes: readonly string[];
  /** All classes and ids, each once, in small letters. */
  readonly #marks: string;
  readonly #said = new Map<string, boolean>();
  readonly #named = new Map<string, number[]>();
  readonly #having = new Map<string, number[]>();

  /** @param elements in the order of the document */
  constructor(elements: readonly Element[]) {
    this.#elements = elements;
    this.#classes = elements.map((element) => valueOf(element, 'class')?.toLowerCase() ?? '');
    const marks = new Set(this.#classes);
    for (const element of elements) marks.add(valueOf(element, 'id')?.toLowerCase() ?? '');
    this.#marks = [...marks].join('\n');
    elements.forEach(({ localName }, at) => {
      const known = this.#named.get(localName);
      if (known) known.push(at);
      else this.#named.set(localName, [at]);
    });
  }

  /** The elements that fit one of several choices, in the order of the document. */
  fitting(choices: readonly Choice[]): Element[] {
    const live = choices.filter(({ mark }) => mark === undefined || this.#says(mark));
    if (live.length === 0) return [];
    const marks = live.flatMap(({ isMarkAll, mark }) => (isMarkAll ? [mark!] : []));
    const places = live.filter(({ isMarkAll }) => !isMarkAll).map((choice) => this.#placesOf(choice));
    if (marks.length > 0) places.push(this.#marked(marks));
    const inOrder = places.length === 1 ? places[0]! : [...new Set(places.flat())].sort((a, b) => a - b);
    return inOrder.map((at) => this.#elements[at]!);
  }

  #says(mark: string): boolean {
    const known = this.#said.get(mark) ?? this.#marks.includes(mark);
    this.#said.set(mark, known);
    return known;
  }

  #placesOf({ name, attribute, rest }: Choice): number[] {
    const likely =
      name !== undefined ? (this.#named.get(name) ?? []) : attribute ? this.#placesWith(attribute) : this.#everywhere();
    return rest ? likely.filter((at) => rest(this.#elements[at]!)) : likely;
  }

  #placesWith(attribute: string): number[] {
    const known =
      this.#having.get(attribute) ?? this.#everywhere().filter((at) => this.#elements[at]!.hasAttribute(attribute));
    this.#having.set(attribute, known);
    return known;
  }

  #everywhere(): number[] {
    return this.#elements.map((_, at) => at);
  }

  #marked(marks: readonly string[]): number[] {
    const pattern = new RegExp(marks.map((mark) => RegExp.escape(mark)).join('|'));
    const places: number[] = [];
    this.#classes.forEach((written, at) => {
      if (written !== '' && pattern.test(written)) places.push(at);
    });
    return places;
  }
}

/** An attribute as written; linkedom's `getAttribute` puts classes together anew. */
export function valueOf(element: Element, name: string): string | undefined {
  return element.getAttributeNode(name)?.value;
}
