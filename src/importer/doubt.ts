import { lossKind, type LossKind } from './loss-kind.ts';
import type { Outcome } from './outcome.ts';

/** What a wrong guess costs: the headline and the day are the article's name, the rest is its label. */
const guesses: Record<string, number> = { title: 4, published: 3, authors: 2 };
/** What a loss costs: a text that is cut or not sure is a wrong article; what stood beside it is missed, and known to be. */
const losses: Partial<Record<LossKind, number>> = {
  text: 6,
  borders: 4,
  brokenOff: 4,
  pages: 3,
  paywall: 3,
  commentForm: 3,
  comments: 2,
  entries: 2,
};
const unfinished = 2;

/** How much an outcome deserves to be looked at: what was guessed, what was lost, and what was not done. 0 is certain. */
export function doubt({ article, inferred, losses: lost, reason }: Told): number {
  // Twenty pictures are missed as one is.
  const kinds = new Set(lost.map((sentence) => lossKind(sentence) ?? sentence));
  return sum(inferred, guesses) + sum([...kinds], losses) + (article !== null && reason !== null ? unfinished : 0);
}

type Told = Pick<Outcome, 'article' | 'inferred' | 'losses' | 'reason'>;

/** @param costs of what is not named, 1 */
function sum(names: readonly string[], costs: Partial<Record<string, number>>): number {
  return names.reduce((cost, name) => cost + (costs[name] ?? 1), 0);
}
