/** How much of what was found is right, and how much of what is right was found, 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  /** Whether every word is as it should be. */
  exact: boolean;
}

/** The measure of Zyte's `evaluate.py`: runs of four words, each page's share counted, so that long pages weigh no more. */
export function byShingles(truth: string, found: string): Score {
  return overlap(
    shingles(wordsOf(truth)),
    shingles(wordsOf(found)),
    wordsOf(truth).join(' ') === wordsOf(found).join(' '),
  );
}

/** The same with single words, in small letters. */
export function byWords(truth: string, found: string): Score {
  const [wanted, got] = [wordsOf(truth.toLowerCase()), wordsOf(found.toLowerCase())];
  return overlap(wanted, got, wanted.join(' ') === got.join(' '));
}

/** Pieces that are there and should be or should not be, as `eval_common.py` of Trafilatura counts them. */
export interface Snippets {
  right: number;
  wrong: number;
  missing: number;
}

export function bySnippets(truth: { with: string[]; without: string[] }, found: string): Snippets {
  const text = spaced(found);
  const right = truth.with.filter((piece) => text.includes(spaced(piece))).length;
  const wrong = truth.without.filter((piece) => text.includes(spaced(piece))).length;
  return { right, wrong, missing: truth.with.length - right };
}

/** F1 over pages: of the means of precision and recall. */
export function f1Of(scores: readonly Score[]): number {
  const precision = mean(scores.map((score) => score.precision).filter((value) => !Number.isNaN(value)));
  const recall = mean(scores.map((score) => score.recall).filter((value) => !Number.isNaN(value)));
  return (2 * precision * recall) / (precision + recall);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which a share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
}

function shingles(words: readonly string[]): string[] {
  const length = Math.max(Math.min(1, words.length), words.length - 3);
  return Array.from({ length }, (_, at) => words.slice(at, at + 4).join(' '));
}

function overlap(wanted: readonly string[], got: readonly string[], exact: boolean): Score {
  const left = new Map<string, number>();
  for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1);
  let shared = 0;
  for (const one of got) {
    const count = left.get(one) ?? 0;
    if (count === 0) continue;
    left.set(one, count - 1);
    shared += 1;
  }
  return { precision: shared / got.length, recall: wanted.length === 0 ? NaN : shared / wanted.length, exact };
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
