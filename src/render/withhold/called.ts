import type { Wish } from '../../model/commenters.ts';
import { Names } from '../../model/quotes/names.ts';
import type { Thread } from '../../model/thread.ts';

/** Who is meant by what stands at the head of a quote. */
export interface Called {
  wish: Wish;
  /** The name as it is written there. */
  name: string;
  /** Whether words of the quote follow it without a blank, as copied pages have it. */
  isGlued: boolean;
}

/**
 * Knows those who are sought by the whole name, by a part that only one of them has in the thread ("Sibylle" for
 * "Sibylle M."), and by a name with which a line begins.
 */
export function callingIn(
  { comments }: Thread,
  wishOf: (name: string | undefined) => Wish | undefined,
): (written: string | undefined) => Called | undefined {
  const names = new Names();
  for (const [place, { author }] of comments.entries()) if (author !== undefined) names.add(author, place);
  return (written) => {
    if (written === undefined) return undefined;
    const name = names.nameBefore(written) ?? '';
    const glued = wishOf(name);
    if (glued && /^[\p{L}\p{N}„“"»«]/u.test(written.slice(name.length))) return { wish: glued, name, isGlued: true };
    const [one, ...others] = new Set(names.placesOf(written).places.map((place) => wishOf(comments[place]?.author)));
    const wish = wishOf(written) ?? (others.length === 0 ? one : undefined);
    return wish && { wish, name: written, isGlued: false };
  };
}
