import type { Outcome } from '../import.ts';

/** What a wrong guess costs: the headline and the day are the article's name, the rest is its label. */
const weights: Record<string, number> = { title: 4, published: 3, authors: 2 };

/** How much an outcome deserves to be looked at: what was guessed, and what was lost. 0 is certain. */
export function doubt({ inferred, losses, reason }: Pick<Outcome, 'inferred' | 'losses' | 'reason'>): number {
  const guessed = inferred.reduce((sum, field) => sum + (weights[field] ?? 1), 0);
  return guessed + 2 * losses.length + (reason === null ? 0 : 2);
}
