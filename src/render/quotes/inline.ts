import type { Quotation } from '../../model/quotes/quotation.ts';
import { says } from './says.ts';

/** A name within a line that quotes words of whoever is called that; only the name becomes a link. */
export interface InlineQuote {
  /** Where the name stands in the line. */
  from: number;
  to: number;
  quotation: Quotation;
}

const words = '["„“”»«]([^"„“”»«]{10,2000})["“”«»]';
const patterns = [
  // Sibylle schrieb: „…“ and Sibylle: „…“, as a line begins
  new RegExp(`^\\s*(?:@\\s?)?([^:@„“”"»«]{2,40}?)(?:,?\\s+${says}\\b[^:„“”"»«]{0,40})?:\\s*${words}`, 'diu'),
  // @Sibylle: „…“, anywhere
  new RegExp(`(?<=\\s|\\()@\\s?([^:@„“”"»«]{2,40}):\\s*${words}`, 'dgiu'),
];
const mostInLine = 8;

/** The quotes within a line that name whom they quote. */
export function inlineQuotes(line: string): InlineQuote[] {
  if (!line.includes(':') || !/["„“”»«]/.test(line)) return [];
  const found: InlineQuote[] = [];
  for (const pattern of patterns) {
    const matches = pattern.global ? line.matchAll(pattern) : [pattern.exec(line)];
    for (const match of matches) {
      const [from, to] = match?.indices?.[1] ?? [0, 0];
      if (!match || found.length >= mostInLine || found.some((other) => from < other.to)) continue;
      found.push({ from, to, quotation: { name: match[1]!, isNamed: true, text: match[2]! } });
    }
  }
  return found;
}
