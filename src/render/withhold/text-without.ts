import { endOfLines } from '../quotes/text-pieces.ts';
import { readText, type TextPart } from '../quotes/text-quotes.ts';

/** Quotations of a comment that are taken out, by their place in it, with how many of their `lines` are quoted if that is known. */
export type Cuts = ReadonlyMap<number, { lines?: number | undefined }>;

/** A comment in plain text without some of its quotations; a sign stands in the place of each. */
export function textWithout(text: string, cuts: Cuts, sign: string): string {
  return cuts.size === 0 ? text : linesWithout(readText(text).parts, cuts, sign).join('\n');
}

function linesWithout(parts: readonly TextPart[], cuts: Cuts, sign: string): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'plain') return part.lines.map(({ text }) => text);
    const cut = cuts.get(part.at);
    if (part.kind === 'open') {
      const following = part.following.map(({ text }) => text);
      if (!cut) return [part.head, ...following];
      const count = (cut.lines ?? 1) - (part.first === undefined ? 0 : 1);
      return [sign, ...following.slice(endOfLines(part.following, count))];
    }
    if (cut) return [sign];
    if (!holdsCut(part.inner, cuts)) return part.typed;
    const inner = linesWithout(part.inner, cuts, sign).map((line) => `> ${line}`);
    return part.head === undefined ? inner : [part.head, ...inner];
  });
}

function holdsCut(parts: readonly TextPart[], cuts: Cuts): boolean {
  return parts.some(
    (part) => part.kind !== 'plain' && (cuts.has(part.at) || (part.kind === 'quote' && holdsCut(part.inner, cuts))),
  );
}
