import sheet from '../styles/share-menu.css?url';
import { dress } from './dress.ts';

/** Fetches the styles of the menu and the offer. */
export function dressed(): Promise<void> {
  return dress(sheet);
}
