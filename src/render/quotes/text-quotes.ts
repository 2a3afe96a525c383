import type { Quotation } from '../../model/quotes/quotation.ts';
import { linesOf } from '../plain-text.ts';
import { headAbove, quoteHead } from './head.ts';
import { inlineQuotes } from './inline.ts';

/** A line as it was typed, with the names in it that quote. */
export interface TextLine {
  text: string;
  /** Where a name stands, and which of the comment's quotations it begins. */
  names: readonly { from: number; to: number; at: number }[];
}

/** Lines nobody else said. */
interface Plain {
  kind: 'plain';
  lines: TextLine[];
}

/** Lines that begin with `>`, and the line above that says whose they are. */
export interface Quote {
  kind: 'quote';
  at: number;
  head?: string;
  /** Whether the line above leaves no doubt that this is a quote. */
  isMarked: boolean;
  /** All of it, the line above too. */
  typed: string[];
  inner: TextPart[];
}

/** A line that says that a quote follows, and what follows, of which nothing tells how far it is quoted. */
interface Open {
  kind: 'open';
  at: number;
  head: string;
  /** Words of the quote on the line of the head. */
  first?: string;
  following: TextLine[];
}

export type TextPart = Plain | Quote | Open;

const caps = { characters: 65_536, quotations: 30, depth: 8, lines: 12 };
const quoted = /^\s*>/;

/** Takes a comment in plain text apart at its quotes. */
export function readText(text: string): { parts: TextPart[]; quotations: Quotation[] } {
  const quotations: Quotation[] = [];
  const lines = linesOf(text);
  if (text.length > caps.characters) return { parts: [{ kind: 'plain', lines: lines.map(bare) }], quotations };
  return { parts: partsOf(lines, 0, quotations), quotations };
}

/** What is said in parts, without what is quoted in them. */
export function ownText(parts: readonly TextPart[]): string {
  return parts.flatMap((part) => (part.kind === 'plain' ? part.lines.map(({ text }) => text) : [])).join('\n');
}

function partsOf(lines: readonly string[], depth: number, quotations: Quotation[]): TextPart[] {
  const parts: TextPart[] = [];
  const plain = (): TextLine[] => {
    const last = parts.at(-1);
    if (last?.kind === 'plain') return last.lines;
    const begun: Plain = { kind: 'plain', lines: [] };
    parts.push(begun);
    return begun.lines;
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const mayQuote = quotations.length < caps.quotations && depth < caps.depth;
    const next = nextFull(lines, at + 1);
    if (mayQuote && quoted.test(line)) {
      let end = at + 1;
      while (end < lines.length && quoted.test(lines[end]!)) end += 1;
      parts.push(quoteOf(lines.slice(at, end), takeHead(plain()), depth, quotations));
      at = end;
    } else if (mayQuote && depth === 0 && quoteHead(line) && !quoted.test(lines[next] ?? '')) {
      const end = endOfOpen(lines, at + 1);
      parts.push(openOf(line, lines.slice(at + 1, end), quotations));
      at = end;
    } else {
      plain().push(readLine(line, quotations));
      at += 1;
    }
  }
  return parts;
}

function quoteOf(run: string[], before: string[], depth: number, quotations: Quotation[]): Quote {
  const above = before[0];
  const lines = run.map((line) => line.replace(/^\s*> ?/, ''));
  const inside = above === undefined && lines.length > 1 ? quoteHead(lines[0]!) : undefined;
  const head = inside ? lines.shift() : above;
  const { name, number, isNamed } = inside ??
    (above === undefined ? undefined : headAbove(above)) ?? { isNamed: false };
  const at = quotations.push({ isNamed: false, text: '' }) - 1;
  const inner = partsOf(lines, depth + 1, quotations);
  quotations[at] = {
    isNamed,
    text: ownText(inner),
    ...(name !== undefined && { name }),
    ...(number !== undefined && { number }),
  };
  const isMarked = head !== undefined && quoteHead(head) !== undefined;
  return { kind: 'quote', at, isMarked, typed: [...before, ...run], inner, ...(head !== undefined && { head }) };
}

function openOf(head: string, following: string[], quotations: Quotation[]): Open {
  const { name, number, isNamed, rest } = quoteHead(head)!;
  const full = following.filter((line) => /\S/.test(line)).slice(0, caps.lines);
  const at =
    quotations.push({
      isNamed,
      text: '',
      lines: rest === undefined ? full : [rest, ...full],
      ...(name !== undefined && { name }),
      ...(number !== undefined && { number }),
    }) - 1;
  const lines = following.map((line) => readLine(line, quotations));
  return { kind: 'open', at, head, following: lines, ...(rest !== undefined && { first: rest }) };
}

/** The line right above a quote that says whose it is, taken off the lines before it with the blank one behind it. */
function takeHead(before: TextLine[]): string[] {
  const at = before.findLastIndex(({ text }) => /\S/.test(text));
  const line = before[at];
  if (!line || at < before.length - 2 || line.names.length > 0 || !headAbove(line.text)) return [];
  return before.splice(at).map(({ text }) => text);
}

/** Where the next quote begins, or the text ends. */
function endOfOpen(lines: readonly string[], from: number): number {
  const rest = lines.slice(from);
  const end = rest.findIndex((line, at) => {
    if (quoted.test(line) || quoteHead(line) !== undefined) return true;
    // A line that may say whose quote comes next belongs to that.
    return quoted.test(rest[nextFull(rest, at + 1)] ?? '') && headAbove(line) !== undefined;
  });
  return end < 0 ? lines.length : from + end;
}

function nextFull(lines: readonly string[], from: number): number {
  return lines[from] !== undefined && !/\S/.test(lines[from]) ? from + 1 : from;
}

function readLine(text: string, quotations: Quotation[]): TextLine {
  if (quotations.length >= caps.quotations) return bare(text);
  const names = inlineQuotes(text).map(({ from, to, quotation }) => ({ from, to, at: quotations.push(quotation) - 1 }));
  return { text, names };
}

function bare(text: string): TextLine {
  return { text, names: [] };
}
