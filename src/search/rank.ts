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
  title: { weight: 3, b: 0.3, usual: 6 },
  text: { weight: 1, b: 0.5, usual: 70 },
} satisfies Record<string, Field>;

/** What the grades of comments stand for. */
const commentShares = [0.3, 0.42, 0.55, 0.75];
/** A hit within a compound beside a hit of the word itself. */
export const partShare = 0.35;
/** Most that is added for words that stand beside each other. */
const nearness = 0.6;

/** Words of an article's text by field. */
export type ArticleLengths = Record<keyof typeof positions, number>;

/** Grade of a word that stands at certain positions of an article, 0 to 15. */
export function articleGrade(places: Iterable<number>, lengths: ArticleLengths): number {
  let f = 0;
  for (const place of places) {
    const field = fieldAt(place);
    f += part(articleFields[field], lengths[field]);
  }
  return Math.max(0, Math.round((f / (k1 + f)) * 16) - 1);
}

/** Grade of a word that occurs so and so often in a comment, 0 to 3. */
export function commentGrade(inTitle: number, inText: number, titleLength: number, textLength: number): number {
  const f = inTitle * part(commentFields.title, titleLength) + inText * part(commentFields.text, textLength);
  const share = f / (k1 + f);
  let grade = commentShares.length - 1;
  // The nearest of them.
  while (grade > 0 && share < (commentShares[grade]! + commentShares[grade - 1]!) / 2) grade -= 1;
  return grade;
}

/** The share of its most that a grade stands for. */
export function shareOf(grade: number, kind: 'articles' | 'comments'): number {
  return kind === 'articles' ? (grade + 1) / 16 : commentShares[grade]!;
}

/** How much a term that few texts hold tells more than one that many hold. */
export function rarity(texts: number, holding: number): number {
  return Math.log(1 + (texts - holding + 0.5) / (holding + 0.5));
}

/** Factor for a text in which so many different terms stand within a window of so many words. */
export function nearnessFactor(terms: number, window: number): number {
  return 1 + nearness * (terms / Math.max(terms, window)) ** 0.5;
}

function part({ weight, b, usual }: Field, words: number): number {
  return weight / (1 - b + (b * words) / usual);
}

function fieldAt(place: number): keyof typeof positions {
  if (place < positions.lead) return 'title';
  if (place < positions.aside) return 'lead';
  return place < positions.body ? 'aside' : 'body';
}
