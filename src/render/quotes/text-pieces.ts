import type { Piece } from '../fold.ts';
import { escape, paragraphWithNames, type NameLink } from '../plain-text.ts';
import type { SafeHtml } from '../safe-html.ts';
import { countWords } from '../words.ts';
import type { QuoteLink } from './quote-link.ts';
import type { Quote, TextLine, TextPart } from './text-quotes.ts';

type Links = readonly (QuoteLink | undefined)[];

/**
 * The paragraphs and quotes of a comment in plain text. What was not found, and is not plainly a quote, stays as it
 * was typed.
 */
export function piecesOfParts(parts: readonly TextPart[], links: Links): Piece[] {
  let pieces: Piece[] = [];
  let lines: TextLine[] = [];
  // Never as arguments of a call: there may be more of them than a call can have.
  const flush = () => {
    pieces = [...pieces, ...paragraphPieces(lines, links)];
    lines = [];
  };
  for (const part of parts) {
    const link = part.kind === 'plain' ? undefined : links[part.at];
    if (part.kind === 'plain') {
      lines = [...lines, ...part.lines];
    } else if (part.kind === 'quote' && isQuote(part, links)) {
      // A name alone, above what is a quote for another reason, stays a line of its own.
      if (part.head !== undefined && !link && !part.isMarked) lines.push(typed(part.head));
      flush();
      const label = !link && part.isMarked ? part.head : undefined;
      pieces.push(quotePiece(piecesOfParts(part.inner, links), link, label));
    } else if (part.kind === 'quote') {
      lines = [...lines, ...part.typed.map(typed)];
    } else if (link) {
      flush();
      const count = (link.lines ?? 0) - (part.first === undefined ? 0 : 1);
      const end = endOfLines(part.following, count);
      const first = part.first ?? link.glued;
      const said = [...(first === undefined ? [] : [typed(first)]), ...part.following.slice(0, end)];
      pieces.push(quotePiece(paragraphPieces(said, links), link, undefined));
      lines = part.following.slice(end);
    } else {
      lines = [...lines, typed(part.head), ...part.following];
    }
  }
  flush();
  return pieces;
}

/** Whether lines with `>` are shown as a quote: their source was found, or that of one within them, or they are named as one. */
function isQuote(part: Quote, links: Links): boolean {
  if (links[part.at] || part.isMarked) return true;
  return part.inner.some((inner) => inner.kind === 'quote' && isQuote(inner, links));
}

function quotePiece(inner: readonly Piece[], link: QuoteLink | undefined, label: string | undefined): Piece {
  const source = link
    ? `<a href="${escape(link.href)}">${escape(link.label)}</a>`
    : label === undefined
      ? ''
      : escape(label.trim());
  const said = inner.map(({ html }) => html).join('');
  const html = `<blockquote>${said}${source && `<footer>${source}</footer>`}</blockquote>` as SafeHtml;
  return { html, words: inner.reduce((sum, { words }) => sum + words, 0), isQuote: true };
}

/** How many lines hold so many that are not blank. */
export function endOfLines(lines: readonly TextLine[], count: number): number {
  let end = 0;
  for (let left = count; left > 0 && end < lines.length; end++) if (/\S/.test(lines[end]!.text)) left -= 1;
  return end;
}

/** Lines as paragraphs, parted at blank lines. */
export function paragraphPieces(lines: readonly TextLine[], links: Links): Piece[] {
  const paragraphs: TextLine[][] = [[]];
  for (const line of lines) {
    if (/\S/.test(line.text)) paragraphs.at(-1)!.push(line);
    else paragraphs.push([]);
  }
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => {
      const whole = paragraph.map(({ text }) => text).join('\n');
      const start = whole.length - whole.trimStart().length;
      return {
        html: paragraphWithNames(whole.trim(), nameLinks(paragraph, links, start)),
        words: countWords(whole),
        isQuote: false,
      };
    });
}

function nameLinks(lines: readonly TextLine[], links: Links, start: number): NameLink[] {
  const found: NameLink[] = [];
  let at = -start;
  for (const { text, names } of lines) {
    for (const name of names) {
      const href = links[name.at]?.href;
      if (href !== undefined) found.push({ from: at + name.from, to: at + name.to, href });
    }
    at += text.length + 1;
  }
  return found;
}

function typed(text: string): TextLine {
  return { text, names: [] };
}
