import type { Bundle } from '../format/list.ts';
import { fold } from './fold.ts';
import { tongueOf } from './tongues.ts';

/**
 * The first letter of a key says what the rest is. Keys of different kinds never meet, so that "die" in a German
 * text and "die" in an English one are two.
 *
 * `d` German stem · `e` English stem · `x` folded word of any other language · `n` word of an author's name · `@` tail
 * of an article's address
 */
export type Analyser = 'd' | 'e' | 'x';

/** The key under which the index holds a word of a text. The analyser's language must have been learnt. */
export function keyOf(word: string, analyser: Analyser): string {
  const folded = fold(analyser === 'e' ? word.replace(/['’]s?$/i, '') : word);
  return analyser + (tongueOf(analyser)?.stem(folded) ?? folded);
}

/** The key of texts that hold a word only within compounds, in front or at the rear. It stands behind the word's own. */
export function partKey(key: string): string {
  return `${key}\t+`;
}

/**
 * The key of a list in the dictionary: what hangs together stands together, first what is found of articles. A tab comes
 * before whatever a word may hold.
 */
export function rowKey(key: string, bundle: Bundle): string {
  return key.replace(/\t|$/, `\t${bundle[0]}`);
}

export function nameKey(word: string): string {
  return `n${fold(word)}`;
}

export function isName(key: string): boolean {
  return key.startsWith('n');
}

/** What a list is of, by its key in the dictionary. */
export function bundleOf(rowKey: string): Bundle {
  return rowKey.includes('\ta') ? 'articles' : 'comments';
}

/** @param tail year and name of the article's folder, `2015/usa-russland` */
export function addressKey(tail: string): string {
  return `@${tail}`;
}

/** The key of two stop words in a row, whose own lists have no positions. */
export function pairKey(first: string, second: string): string {
  return `${first}~${second}`;
}
