import type { Line } from './article-part.ts';
import { isCaption } from './captions.ts';
import { wordsOf } from './lines.ts';
import { bylineIn } from './meta-lines.ts';

/** So many lines above the text a headline may stand, furniture not counted. */
const reach = 14;

/**
 * The nearest line above the text that can be a headline. It gives way to one further up if it is a word
 * or two, or a lead without a full stop, or if a byline stands between: below bylines stand captions.
 */
export function headlineAbove(lines: readonly Line[], first: number): number | undefined {
  const above = Array.from({ length: first }, (_, up) => first - 1 - up);
  const near = above.filter((at) => lines[at]!.kind !== 'furniture').slice(0, reach);
  const shorts = near.filter((at) => canBeHeadline(lines, at)).slice(0, 4);
  const signed = shorts.find((at) => isSigned(lines[at + 1]) && sizeOf(lines[at]) > 2);
  const [nearest, next] = shorts;
  if (signed !== undefined) return isStandfirst(lines, signed) ? signed - 1 : signed;
  if (nearest === undefined || next === undefined) return nearest;
  const [size, nextSize] = [sizeOf(lines[nearest]), sizeOf(lines[next])];
  const isLead = size > 14 && nextSize <= 14 && nextSize >= 3;
  return isLead || (size <= 2 && nextSize > 2) ? next : nearest;
}

function canBeHeadline(lines: readonly Line[], at: number): boolean {
  const { kind, text } = lines[at]!;
  return kind === 'short' && /^\P{Ll}/u.test(text) && !isCaption(lines, at);
}

/**
 * Whether a signed line is a lead: it is longer than the line right above, which is too long for a kicker,
 * says something else and is not one of several links.
 */
function isStandfirst(lines: readonly Line[], at: number): boolean {
  const [own, above, beyond] = [at, at - 1, at - 2].map((place) => wordsOf(lines[place]?.text ?? ''));
  const isAlone = lines[at - 2]?.kind !== 'short' || beyond!.length <= 5;
  const isLonger = above!.length > 5 && own!.length > above!.length;
  const isRepeated = above!.filter((word) => own!.includes(word)).length * 2 >= above!.length;
  return isLonger && !isRepeated && isAlone && canBeHeadline(lines, at - 1);
}

function isSigned(below: Line | undefined): boolean {
  return below?.kind === 'meta' && bylineIn(below.text) !== undefined;
}

function sizeOf(line: Line | undefined): number {
  return wordsOf(line?.text ?? '').length;
}

/** A short line right above the headline, unless it is one of several: those are links. */
export function kickerAbove(lines: readonly Line[], headline: number): number | undefined {
  const [above, beyond] = [lines[headline - 1], lines[headline - 2]];
  const fits = above?.kind === 'short' && wordsOf(above.text).length <= 5 && !/[.!?,]$/.test(above.text);
  return fits && beyond?.kind !== 'short' ? headline - 1 : undefined;
}
