import type { Question, Term } from '../question.ts';
import { fold } from './fold.ts';
import { keyOf, type Analyser } from './keys.ts';
import { isStopWord } from './stop-words.ts';
import { tokensOf } from './tokens.ts';

/** Most terms that one question may have; a pasted page would fetch half the index. The longest tell the most. */
const mostTerms = 10;
/** Words of a phrase that are looked at; so many in a row stand nowhere twice by chance. */
const mostInRow = 16;

/** A question without what does not count. */
export interface Weighed {
  all: Term[][];
  /** Words left out of account. */
  ignored: string[];
}

/** Words of a term as they were typed; those that hyphens join are one where nothing else stands beside them. */
export function wordsOf({ text }: Term): string[] {
  const tokens = tokensOf(text);
  const [first] = tokens;
  if (first?.joined && first.joinedTo === tokens.at(-1)!.to) return [text.slice(first.from, first.joinedTo)];
  return tokens.slice(0, mostInRow).map(({ word }) => word);
}

/** Keys of a term's words in a row. */
export function keysOf(term: Term, analyser: Analyser): string[] {
  return wordsOf(term).map((word) => keyOf(word, analyser));
}

/** Whether a term tells texts apart only when it is asked alone. */
function isStop(term: Term): boolean {
  return !term.isQuoted && wordsOf(term).every((word) => isStopWord(fold(word)));
}

/** Leaves stop words out, unless there is nothing else, and what is too much. */
export function weigh({ all, authors }: Question): Weighed {
  const telling = all.filter((terms) => !terms.every(isStop));
  const counted = telling.length > 0 || authors.length > 0 ? telling : all;
  const longest = counted.map(lengthOf).sort((a, b) => b - a)[mostTerms - 1] ?? 0;
  const kept = counted.filter((terms) => lengthOf(terms) >= longest).slice(0, mostTerms);
  const ignored = all
    .filter((terms) => !kept.includes(terms))
    .flatMap((terms) => terms.map((term) => wordsOf(term).join(' ')));
  return { all: kept, ignored: [...new Set(ignored)] };
}

function lengthOf(terms: readonly Term[]): number {
  return Math.min(...terms.map(({ text }) => text.length));
}
