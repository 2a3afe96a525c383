import type { Piece } from './answer.ts';
import type { Question, Term } from './question.ts';
import { keyOf, type Analyser } from './text/keys.ts';
import { keysOf, weigh } from './text/terms.ts';
import { tokensOf, type Token } from './text/tokens.ts';
import { analyserOf } from './text/tongues.ts';

/** A stretch of a text that answers a question, and which of its terms. */
export interface Mark {
  from: number;
  to: number;
  term: number;
}

/** Shorter stems stand by chance at the ends of too many words. */
const shortestPart = 4;

/**
 * Cuts a text into pieces so that the words that answer the question, inflected or within compounds too, stand
 * alone and are marked. The pieces joined are the text. For excerpts, and for the page a hit led to.
 * @param language BCP 47 tag of the text
 */
export function marksIn(text: string, question: Question, language: string): Piece[] {
  return pieces(text, 0, text.length, findMarks(text, question, language));
}

/** Cuts a part of a text at its marks. */
export function pieces(text: string, from: number, to: number, marks: readonly Mark[]): Piece[] {
  const found: Piece[] = [];
  let at = from;
  for (const mark of marks) {
    if (mark.from < at || mark.to > to) continue;
    if (mark.from > at) found.push({ text: text.slice(at, mark.from), isMark: false });
    found.push({ text: text.slice(mark.from, mark.to), isMark: true });
    at = mark.to;
  }
  if (at < to) found.push({ text: text.slice(at, to), isMark: false });
  return found;
}

/** Where a text answers a question, in order; none overlaps another. */
export function findMarks(text: string, question: Question, language: string): Mark[] {
  const analyser = analyserOf(language);
  const tokens = tokensOf(text);
  const keys = tokens.map(({ word }) => keyOf(word, analyser));
  const terms = weigh(question).all.flat();
  const sought = terms.map((term) => ({ term, keys: keysOf(term, analyser) }));
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = 1;
    for (const [index, { term, keys: row }] of sought.entries()) {
      const matched = matchedAt(tokens, keys, at, row, term, analyser);
      if (matched === 0) continue;
      marks.push({ from: tokens[at]!.from, to: tokens[at + matched - 1]!.to, term: index });
      length = matched;
      break;
    }
    at += length;
  }
  return marks;
}

/** How many words from one on answer a term; 0 if they don't. */
function matchedAt(tokens: Token[], keys: string[], at: number, row: string[], term: Term, analyser: Analyser): number {
  if (row.length === 0) return 0;
  if (row.every((key, offset) => keys[at + offset] === key)) return row.length;
  if (row.length > 1) return 0;
  const { joined, joinedTo } = tokens[at]!;
  if (joined !== undefined && keyOf(joined, analyser) === row[0]) {
    return tokens.findIndex(({ to }) => to === joinedTo) - at + 1;
  }
  return !term.isQuoted && analyser === 'd' && isPart(row[0]!.slice(1), keys[at]!.slice(1)) ? 1 : 0;
}

/** Whether a German word begins or ends with a stem that is long enough not to do so by chance. */
export function isPart(stem: string, word: string): boolean {
  return stem.length >= shortestPart && word.length > stem.length && (word.startsWith(stem) || word.endsWith(stem));
}
