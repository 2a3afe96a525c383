/** What a page may be at most; past it parsers hang or overflow. Ordinary pages stay under a tenth. */
const most = { characters: 30_000_000, elements: 120_000, depth: 300 };

const tag = /<(\/?)([a-z][^\s/>]*)([^>]*)/gi;
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** They close one another unasked and so do not pile up. */
const selfClosing = new Set('p li dt dd option optgroup a nobr'.split(' '));
/** A parser opens these again wherever they were left open (HTML standard, "active formatting elements"). */
const formatting = new Set('b big code em font i s small strike strong tt u'.split(' '));
const tableParts = new Set('table caption thead tbody tfoot tr td th'.split(' '));

interface OpenTag {
  name: string;
  attributes: string;
}

/**
 * Counts tags without parsing, in one pass, and errs upwards.
 * @returns which limit is passed, in words for people, if any
 */
export function overLimits(html: string): string | undefined {
  if (html.length > most.characters) return `has more than ${most.characters.toLocaleString('en')} characters`;
  const scan = new Scan();
  for (const [, slash, name, attributes] of html.matchAll(tag)) {
    if (slash) scan.close(name!.toLowerCase());
    else scan.open({ name: name!.toLowerCase(), attributes: attributes! });
    if (scan.depth > most.depth) return `is nested deeper than ${most.depth} elements`;
    if (scan.elements > most.elements) return `has more than ${most.elements.toLocaleString('en')} elements`;
  }
  return undefined;
}

class Scan {
  elements = 0;
  #open: OpenTag[] = [];
  #leftOpen: OpenTag[] = [];

  get depth(): number {
    return this.#open.length + this.#leftOpen.length;
  }

  open(tag: OpenTag): void {
    this.elements += 1 + this.#leftOpen.length + attributeWeight(tag.attributes);
    if (tableParts.has(tag.name) && tag.name !== 'table') this.#closeCell(tag.name);
    if (!voids.has(tag.name) && !selfClosing.has(tag.name) && !tag.attributes.endsWith('/')) this.#open.push(tag);
  }

  close(name: string): void {
    const at = this.#open.findLastIndex((tag) => tag.name === name);
    if (at === -1) {
      const left = this.#leftOpen.findIndex((tag) => tag.name === name);
      if (left !== -1) this.#leftOpen.splice(left, 1);
      return;
    }
    const within = this.#open.splice(at).slice(1);
    if (!tableParts.has(name)) within.forEach((tag) => this.#leave(tag));
  }

  /** A part of a table ends the one before it, and what was open in it. */
  #closeCell(name: string): void {
    const table = this.#open.findLastIndex((tag) => tag.name === 'table');
    if (table === -1) return;
    const ends = name === 'td' || name === 'th' ? ['td', 'th'] : [name];
    const at = this.#open.findLastIndex((tag) => ends.includes(tag.name));
    if (at > table) this.#open.splice(at);
  }

  /** A parser remembers at most three formatting elements that are alike. */
  #leave(tag: OpenTag): void {
    if (!formatting.has(tag.name)) return;
    const alike = this.#leftOpen.filter(({ name, attributes }) => name === tag.name && attributes === tag.attributes);
    if (alike.length < 3) this.#leftOpen.push(tag);
  }
}

/** Attributes by the thousand cost time like elements; a long picture in the page does not. */
function attributeWeight(attributes: string): number {
  return attributes.length > 20_000 && !attributes.includes('data:') ? attributes.length / 4 : 0;
}
