import type { Thread } from '../../src/model/thread.ts';
import { quotesIn } from '../../src/render/quotes/thread-quotes.ts';

/** By the number of a comment: the numbers of those it quotes, as a person would say. */
export type QuoteTruth = Record<string, number[]>;

/** Links that should be there, links that are, and those that are and should be. */
export interface QuoteScore {
  wanted: number;
  found: number;
  right: number;
  /** Such as "3 → 2", of links that are and should not be, and of links that should be and are not. */
  wrong: string[];
  missing: string[];
}

/** Compares the links that a thread's quotes get with those they should get. */
export function scoreQuotes(thread: Thread, truth: QuoteTruth): QuoteScore {
  const { sources } = quotesIn(thread);
  const found = [...sources].flatMap(([number, list]) =>
    [...new Set(list.flatMap((source) => source?.number ?? []))].map((source) => `${number} → ${source}`),
  );
  const wanted = Object.entries(truth).flatMap(([number, list]) => list.map((source) => `${number} → ${source}`));
  const isWanted = new Set(wanted);
  const isFound = new Set(found);
  const wrong = found.filter((link) => !isWanted.has(link));
  const missing = wanted.filter((link) => !isFound.has(link));
  return { wanted: wanted.length, found: found.length, right: found.length - wrong.length, wrong, missing };
}
