import { webAddress } from '../address.ts';
import { elements, type Root } from '../tree.ts';

/** Writes web addresses as browsers read them, so that the sanitizer knows `HTTP://` and `//` for what they are. */
export function spellOutAddresses(tree: Root): void {
  for (const { properties } of elements(tree)) {
    for (const name of ['href', 'src'] as const) {
      const address = webAddress(properties[name] ?? '');
      if (address !== undefined) properties[name] = address;
    }
  }
}
