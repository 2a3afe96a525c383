import { elements, type Root } from '../tree.ts';

/** Renames elements to what stands for them in a policy, so that their text keeps its place and its bounds. */
export function standIn(tree: Root, standIns: Readonly<Record<string, string>>): void {
  for (const element of elements(tree)) {
    if (Object.hasOwn(standIns, element.tagName)) element.tagName = standIns[element.tagName] ?? element.tagName;
  }
}
