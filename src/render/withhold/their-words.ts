import { plainWords } from '../../model/quotes/words.ts';

/** So many words in a row, and so many letters in them, are no phrase but somebody's words. */
const least = { words: 8, letters: 40 };
const wordIn = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘ʼ]*/gu;

/** Rows of words that somebody wrote who is taken out, to find them again where others took them over. */
export class TheirWords {
  /** Each row, with the comment in which it stands first and whether that is taken out. */
  readonly #rows = new Map<string, { number: number; isTheirs: boolean }>();

  /** Adds what a comment says by itself; comments come in the order of their numbers. */
  add(own: string, number: number, isTheirs: boolean): void {
    for (const { row } of rowsOf(wordsIn(own))) if (!this.#rows.has(row)) this.#rows.set(row, { number, isTheirs });
  }

  /** A text of another comment, with a sign for every run of words that stood in one of theirs before. */
  takenOut(text: string, number: number, sign: string): string {
    const words = wordsIn(text);
    const runs: { first: number; end: number }[] = [];
    for (const { row, at } of rowsOf(words)) {
      const stood = this.#rows.get(row);
      if (!stood?.isTheirs || stood.number >= number) continue;
      const last = runs.at(-1);
      if (last && at <= last.end) last.end = at + least.words;
      else runs.push({ first: at, end: at + least.words });
    }
    return runs
      .map(({ first, end }) => words.slice(first, end))
      .filter((run) => run.reduce((letters, { plain }) => letters + plain.length, 0) >= least.letters)
      .reduceRight((left, run) => left.slice(0, run[0]!.from) + sign + left.slice(run.at(-1)!.to), text);
  }
}

interface Word {
  plain: string;
  from: number;
  to: number;
}

function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(wordIn), ({ 0: word, index }) => ({
    plain: plainWords(word).join(''),
    from: index,
    to: index + word.length,
  })).filter(({ plain }) => plain !== '');
}

function rowsOf(words: readonly Word[]): { row: string; at: number }[] {
  return Array.from({ length: Math.max(0, words.length - least.words + 1) }, (_, at) => ({
    row: words
      .slice(at, at + least.words)
      .map(({ plain }) => plain)
      .join(' '),
    at,
  }));
}
