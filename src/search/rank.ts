import { positions } from './format.ts';

/**
 * BM25F after Zaragoza, Craswell, Taylor, Saria and Robertson (TREC 2004): occurrences are weighed by field and by
 * the length of the field before they saturate.
 *
 *     score(text) = sum over the terms of  idf(term) * f / (k1 + f)
 *     f           = sum over the fields of  weight * occurrences / (1 - b + b * words / usual words)
 *     idf(term)   = ln(1 + (texts - texts with it + 0.5) / (texts with it + 0.5))
 *
 * The usual lengths are constants and not means of this archive, so that a text weighs the same whatever stands
 * beside it. `f / (k1 + f)` is known when the index is built; it is stored as a grade.
 */
const k1 = 1.2;

interface Field {
  weight: number;
  /** How much length tells against a hit. */
  b: number;
  /** In words. */
  usual: number;
}

const articleFields = {
  title: { weight: 8, b: 0.3, usual: 10 },
  lead: { weight: 3, b: 0.3, usual: 40 },
  aside: { weight: 2, b: 0.3, usual: 10 },
  body: { weight: 1, b: 0.5, usual: 400 },
} satisfies Record<keyof typeof positions, Field>;

const commentFields = {
  title: { weight: 4, b: 0.3, usual: 6 },
  text: { weight: 1, b: 0.5, usual: 70 },
} satisfies Record<string, Field>;

/** What grades stand for. The commonest comes first, for small numbers take little room. */
const shares = {
  articles: [0.45, 0.35, 0.55, 0.25, 0.65, 0.75, 0.85, 0.95],
  comments: [0.42, 0.22, 0.64, 0.82],
};
/** A hit within a compound beside a hit of the word itself. */
export const partShare = 0.35;
/** Most that is added for words that stand beside each other. */
const nearness = 0.6;

/** Words of an article's text by field. */
export type ArticleLengths = Record<keyof typeof positions, number>;

/** Grade of a word that stands at certain positions of an article: from one index of all to another. */
export function articleGrade(places: ArrayLike<number>, from: number, to: number, lengths: ArticleLengths): number {
  let f = 0;
  for (let at = from; at < to; at++) {
    const field = fieldAt(places[at]!);
    f += part(articleFields[field], lengths[field]);
  }
  return nearest(f / (k1 + f), shares.articles);
}

/** Grade of a word that occurs so and so often in a comment. */
export function commentGrade(inTitle: number, inText: number, titleLength: number, textLength: number): number {
  const f = inTitle * part(commentFields.title, titleLength) + inText * part(commentFields.text, textLength);
  return nearest(f / (k1 + f), shares.comments);
}

/** The share of its most that a grade stands for. */
export function shareOf(grade: number, kind: 'articles' | 'comments'): number {
  return shares[kind][grade] ?? 0;
}

/** How much a term that few texts hold tells more than one that many hold. */
export function rarity(texts: number, holding: number): number {
  return Math.log(1 + (texts - holding + 0.5) / (holding + 0.5));
}

/** Factor for a text in which so many different terms stand within a window of so many words. */
export function nearnessFactor(terms: number, window: number): number {
  return 1 + nearness * (terms / Math.max(terms, window)) ** 0.5;
}

/** Index of the share that is nearest. */
function nearest(share: number, among: readonly number[]): number {
  let best = 0;
  for (let at = 1; at < among.length; at++) {
    if (Math.abs(among[at]! - share) < Math.abs(among[best]! - share)) best = at;
  }
  return best;
}

function part({ weight, b, usual }: Field, words: number): number {
  return weight / (1 - b + (b * words) / usual);
}

function fieldAt(place: number): keyof typeof positions {
  if (place < positions.lead) return 'title';
  if (place < positions.aside) return 'lead';
  return place < positions.body ? 'aside' : 'body';
}
