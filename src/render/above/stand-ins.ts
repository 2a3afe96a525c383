import { elements, replaceElements, type Root } from '../tree.ts';

/** Renames elements to what stands for them in a policy, so that their text keeps its place and its bounds. */
export function standIn(tree: Root, standIns: Readonly<Record<string, string>>): void {
  // A span that says neither language nor direction says nothing.
  replaceElements(tree, ({ tagName, properties, children }) =>
    tagName === 'span' && !properties['lang'] && !properties['dir'] ? children : undefined,
  );
  for (const element of elements(tree)) {
    if (Object.hasOwn(standIns, element.tagName)) element.tagName = standIns[element.tagName] ?? element.tagName;
  }
}
