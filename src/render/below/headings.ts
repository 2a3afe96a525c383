import { slugify } from '../../model/slug.ts';
import { elements, isBlank, isElement, replaceElements, textOf, type Element, type Root } from '../tree.ts';

/** A heading of an article's text, for a table of contents. */
export interface Heading {
  /** From 2: the page's own title is the only heading of depth 1. */
  depth: number;
  text: string;
  id: string;
}

/** Moves headings to where they belong below the page's title, without holes between their depths, and names them. */
export function settleHeadings(tree: Root): Heading[] {
  replaceElements(tree, (node) => (isHeading(node) && node.children.every(isBlank) ? [] : undefined));
  const headings: Heading[] = [];
  const above: number[] = [];
  const nameFor = uniqueNames();
  for (const heading of elements(tree)) {
    if (!isHeading(heading)) continue;
    const written = Number(heading.tagName.slice(1));
    while ((above.at(-1) ?? 0) >= written) above.pop();
    above.push(written);
    const depth = above.length + 1;
    const text = textOf(heading).replace(/\s+/g, ' ').trim();
    const id = nameFor(text);
    heading.tagName = `h${Math.min(depth, 6)}`;
    heading.properties['id'] = id;
    headings.push({ depth: Math.min(depth, 6), text, id });
  }
  return headings;
}

/** Ids begin with `h-`, so that none can answer to an address of the page's own, such as `#forum` or `#c12`. */
function uniqueNames(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const name = `h-${slugify(text, 60) || 'text'}`;
    let count = (used.get(name) ?? 0) + 1;
    while (count > 1 && used.has(`${name}-${count}`)) count += 1;
    used.set(name, count);
    const unique = count > 1 ? `${name}-${count}` : name;
    used.set(unique, used.get(unique) ?? 1);
    return unique;
  };
}

/** Only our own headings have a class. */
function isHeading(node: Element): boolean {
  return isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') && !node.properties['className'];
}
