import { unread } from '../policy.ts';
import type { Parent, Root } from '../tree.ts';

const opening = new RegExp(`<(${unread.join('|')}|plaintext|xmp|iframe)(?=[\\s/>])`, 'gi');

/**
 * Shows a tag that nobody closes as the text it probably is, where it would make all that follows vanish:
 * "the <title> of a page". Works on raw HTML that is not parsed yet.
 */
export function showStrayTags(tree: Root): void {
  const closed = new Set<string>();
  const visit = (parent: Parent): void => {
    for (let at = parent.children.length - 1; at >= 0; at--) {
      const node = parent.children[at]!;
      if (node.type === 'element') visit(node);
      if (node.type !== 'raw') continue;
      for (const [, name] of node.value.matchAll(/<\/([a-z]+)/gi)) closed.add(name!.toLowerCase());
      const names = Array.from(node.value.matchAll(opening), ([, name]) => name!.toLowerCase());
      if (names.some((name) => !closed.has(name))) parent.children[at] = { type: 'text', value: node.value };
    }
  };
  visit(tree);
}
