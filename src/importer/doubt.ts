import type { Outcome } from './outcome.ts';

/** What a wrong guess costs: the headline and the day are the article's name, the rest is its label. */
const weights: Record<string, number> = { title: 4, published: 3, authors: 2 };

/** How much an outcome deserves to be looked at: what was guessed, what was lost, and what was not done. 0 is certain. */
export function doubt({ article, inferred, losses, reason }: Told): number {
  const guessed = inferred.reduce((sum, field) => sum + (weights[field] ?? 1), 0);
  return guessed + 2 * losses.length + (article !== null && reason !== null ? 2 : 0);
}

type Told = Pick<Outcome, 'article' | 'inferred' | 'losses' | 'reason'>;
