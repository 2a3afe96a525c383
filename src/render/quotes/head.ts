import { says } from './says.ts';

/** What the line above a quote says of it. */
export interface QuoteHead {
  name?: string;
  isNamed: boolean;
  number?: number;
  /** Words of the quote that stand on the same line. */
  rest?: string;
}

const marked = /^(?:zitat|quote)\s*(?::\s*)?(?:(?:von|by|from)\b\s*:?\s*(.+))?$/i;
const markedWords = /^(?:zitat|quote)\s*:\s*(\S.*)$/i;
const said = new RegExp(`^(?:(?:am|on)\\b[^,:]{0,40},\\s*)?(.{1,60}?),?\\s+${says}\\b[^:]{0,60}:$`, 'iu');
const saidBefore = /^(?:am|on)\b.{0,60}?\b(?:schrieb|wrote)\s+(.{1,60}):$/iu;
const called = /^@?\s?([^:@]{2,40}):$/u;
const pronoun = /^(?:du|er|es|ich|ihr|man|sie|wir|he|i|it|one|she|they|we|you|jemand|somebody|someone)$/i;
const number = /\(?(?:#|\bnr\.\s?|\b(?:beitrag|kommentar|post|comment)\s+(?:nr\.\s?|#)?)(\d{1,6})\)?/i;
const furniture = /\s*(?:(?:zum )?beitrag anzeigen|anzeigen\.{3}|view post).*$/i;
/** No line longer than this says whose words follow. */
const longest = 200;

/** Reads a line that says that what follows is quoted: "Zitat von Sibylle", "Zitat:", "Sibylle schrieb:". */
export function quoteHead(written: string): QuoteHead | undefined {
  const line = written.trim();
  const forum = line.length > longest ? null : marked.exec(line);
  if (forum) return named(forum[1]);
  const words = markedWords.exec(line);
  if (words) return { isNamed: false, rest: words[1]! };
  if (line.length > longest || !line.endsWith(':')) return undefined;
  const who = saidBefore.exec(line)?.[1] ?? said.exec(line)?.[1];
  if (who === undefined) return undefined;
  return pronoun.test(who) ? { isNamed: false } : named(who);
}

/** The same right above words that are marked as a quote, where a name alone will do: "@Sibylle:". */
export function headAbove(line: string): QuoteHead | undefined {
  const who = called.exec(line.trim())?.[1];
  return quoteHead(line) ?? (who === undefined ? undefined : { ...named(who), isNamed: false });
}

function named(written: string | undefined): QuoteHead {
  if (written === undefined) return { isNamed: false };
  const found = number.exec(written);
  const name = written
    .replace(furniture, '')
    .replace(number, '')
    .replace(/^[\s@„“"»«']+|[\s:„“"»«']+$/gu, '');
  return { isNamed: name !== '', ...(name && { name }), ...(found && { number: Number(found[1]) }) };
}
