/** A word of a text and where it stands. */
export interface Token {
  /** As written. */
  word: string;
  /** Index of its first letter in the text, and the index behind its last. */
  from: number;
  to: number;
  /** Set on the first of several words that hyphens join: all of them as one, "Corona-Krise" as "CoronaKrise". */
  joined?: string;
  /** Index behind the last of the joined words. */
  joinedTo?: number;
}

/**
 * What counts as a word, first match first: a pictograph; a letter of a script that sets no blanks; letters with
 * dots between ("S.P.O.N."); a number with its grouping ("86.000") or its decimals ("3,5"); letters, digits and
 * marks, apostrophes within.
 *
 * Intl.Segmenter is not used: its rules come with the ICU of each browser, and the words of the index must be
 * those of the reader.
 */
const pattern =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\d{1,3}(?:\.\d{3})+(?![\p{L}\p{N}])|(?<!\d[.,])\d+[.,]\d+(?![.,]?[\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*(?:['’ʼ]\p{L}[\p{L}\p{M}\u00ad]*)*/gu;
const hyphens = '-\u2010\u2011';

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let first: Token | undefined;
  let last: Token | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [word] = match;
    const from = match.index;
    const token: Token = { word, from, to: from + word.length };
    if (last?.to === from - 1 && hyphens.includes(text.charAt(from - 1))) {
      first!.joined = (first!.joined ?? first!.word) + word;
      first!.joinedTo = token.to;
    } else {
      first = token;
    }
    last = token;
    tokens.push(token);
  }
  return tokens;
}
