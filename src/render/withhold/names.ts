import type { Wish } from '../../model/commenters.ts';

/** Stands for what is taken out, as it does for words that somebody left out of a quote. */
export const sign = '[…]';

/** A name that is not to be shown, and what stands in its place. */
export interface SoughtName {
  wish: Wish;
  mentions: RegExp;
}

/** What stands in the place of a name. */
export function standIn(wish: Wish): string {
  return wish === 'remove' ? sign : wish.as;
}

/** A text in which none of the names stands. */
export function withoutNames(text: string, names: readonly SoughtName[]): string {
  return names.reduce((left, { wish, mentions }) => left.replace(mentions, () => standIn(wish)), text);
}
