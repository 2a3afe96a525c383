import { elements, type Root } from '../tree.ts';

/** Lets the keyboard reach code, which scrolls where its lines are long. */
export function focusCode(tree: Root): void {
  for (const element of elements(tree)) {
    if (element.tagName === 'pre') element.properties['tabIndex'] = 0;
  }
}
