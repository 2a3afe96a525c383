import { Node } from 'linkedom';

/** What `Node` stands for: linkedom exports a shell that must not be called, over the class itself. */
const nodeClass = Object.getPrototypeOf(Node) as object;

/**
 * Lets linkedom make nodes without a register of listeners. It keeps one for each node in a weak map, which costs up
 * to a tenth of the time spent on a page, much of it in collecting garbage; nothing happens on a saved page that
 * somebody could listen to. `super()` calls whatever a class inherits from at that moment, so its parent is exchanged.
 */
export function makeNodesLight(): void {
  Object.setPrototypeOf(nodeClass, Object);
}
