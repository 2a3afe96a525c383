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
 * What counts as a word, first match first: a flag; a pictograph; a letter of a script that sets no blanks; letters
 * with dots between ("S.P.O.N."); a number with its grouping ("86.000") or its decimals ("3,5"); letters, digits and
 * marks, apostrophes within. A hyphen belongs to the match if the next word follows at once.
 *
 * Intl.Segmenter is not used: its rules come with the ICU of each browser, and the words of the index must be
 * those of the reader.
 */
export const wordPattern =
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|\d{1,3}(?:\.\d{3})+(?![\p{L}\p{N}])|(?<!\d[.,])\d+[.,]\d+(?![.,]?[\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*(?:['’ʼ]\p{L}[\p{L}\p{M}\u00ad]*)*)(?:[-\u2010\u2011](?=[\p{L}\p{N}]))?/gu;

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const matches = Array.from(text.matchAll(wordPattern), ({ 0: match, index }) => ({ match, index }));
  const joined = joinedWords(matches.map(({ match }) => match));
  return matches.map(({ match, index }, at) => {
    const word = wordOf(match);
    const token: Token = { word, from: index, to: index + word.length };
    const whole = joined.get(at);
    if (whole === undefined) return token;
    const last = matches[at + whole.words - 1]!;
    return { ...token, joined: whole.word, joinedTo: last.index + wordOf(last.match).length };
  });
}

/** What hyphens join, by the place of its first word. */
export function joinedWords(matches: readonly string[]): Map<number, { word: string; words: number }> {
  const joined = new Map<number, { word: string; words: number }>();
  for (let at = 0; at < matches.length; at++) {
    let end = at;
    while (wordOf(matches[end]!) !== matches[end] && end + 1 < matches.length) end += 1;
    if (end === at) continue;
    const parts = matches.slice(at, end + 1).map(wordOf);
    joined.set(at, { word: parts.join(''), words: parts.length });
    at = end;
  }
  return joined;
}

/** A match of the pattern without the hyphen that it may end with. */
export function wordOf(match: string): string {
  const last = match.charCodeAt(match.length - 1);
  return last === 0x2d || last === 0x2010 || last === 0x2011 ? match.slice(0, -1) : match;
}
