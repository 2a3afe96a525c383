import { fold } from './fold.ts';
import { tongueOf } from './tongues.ts';

/**
 * The first letter of a key says what the rest is. Keys of different kinds never meet, so that "die" in a German
 * text and "die" in an English one are two.
 *
 * `d` German stem, with `+` behind it texts that hold it in compounds alone · `e` English stem · `x` folded word of any
 * other language · `n` word of an author's name · `@` tail of an article's address
 */
export type Analyser = 'd' | 'e' | 'x';

/** The key under which the index holds a word of a text. The analyser's language must have been learnt. */
export function keyOf(word: string, analyser: Analyser): string {
  const folded = fold(analyser === 'e' ? word.replace(/['’]s?$/i, '') : word);
  return analyser + (tongueOf(analyser)?.stem(folded) ?? folded);
}

/** The key of texts that hold a word only within compounds, in front or at the rear. It stands behind the word's own. */
export function partKey(key: string): string {
  return `${key}+`;
}

export function nameKey(word: string): string {
  return `n${fold(word)}`;
}

export function isName(key: string): boolean {
  return key.startsWith('n');
}

/** @param tail year and name of the article's folder, `2015/usa-russland` */
export function addressKey(tail: string): string {
  return `@${tail}`;
}

/** The key of two stop words in a row, whose own lists have no positions. */
export function pairKey(first: string, second: string): string {
  return `${first}~${second}`;
}
