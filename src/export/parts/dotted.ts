import { text, type Node } from '../../render/tree.ts';

/** Parts of one line with a dot between them; what is undefined is left out. */
export function dotted(...parts: (Node | readonly Node[] | string | undefined)[]): Node[] {
  return parts
    .filter((part) => part !== undefined)
    .flatMap((part, at) => {
      const nodes = typeof part === 'string' ? [text(part)] : [part].flat();
      return at === 0 ? nodes : [text(' · '), ...nodes];
    });
}
