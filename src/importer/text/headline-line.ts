import type { Line } from './article-part.ts';
import { isCaption } from './captions.ts';
import { wordsOf } from './lines.ts';

/** So many lines above the text a headline may stand, pictures and buttons between. */
const reach = 14;

/**
 * The nearest line above the text that can be a headline. One of a word or two gives way to a longer
 * one above, and so does a lead without a full stop.
 */
export function headlineAbove(lines: readonly Line[], first: number): number | undefined {
  const shorts: number[] = [];
  for (let at = first - 1; at >= 0 && first - at <= reach && shorts.length < 3; at -= 1) {
    if (lines[at]!.kind === 'short' && !isCaption(lines, at)) shorts.push(at);
  }
  const [nearest, above] = shorts;
  if (nearest === undefined || above === undefined) return nearest;
  const [near, far] = [nearest, above].map((at) => wordsOf(lines[at]!.text).length) as [number, number];
  const isLead = near > 14 && far <= 14 && far >= 3;
  return isLead || (near <= 2 && far > 2) ? above : nearest;
}

/** A short line right above the headline, unless it is one of several: those are links. */
export function kickerAbove(lines: readonly Line[], headline: number): number | undefined {
  const [above, beyond] = [lines[headline - 1], lines[headline - 2]];
  const fits = above?.kind === 'short' && wordsOf(above.text).length <= 5 && !/[.!?,]$/.test(above.text);
  return fits && beyond?.kind !== 'short' ? headline - 1 : undefined;
}
