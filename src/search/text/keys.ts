import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { fold } from './fold.ts';

/**
 * The first letter of a key says what the rest is. Keys of different kinds never meet, so that "die" in a German
 * text and "die" in an English one are two.
 *
 * `d` German stem, with `+` behind it the compounds it is part of · `e` English stem · `x` folded word of any other
 * language · `n` word of an author's name · `@` tail of an article's address
 */
export type Analyser = 'd' | 'e' | 'x';

/** Which way a text of a language is taken apart. @param language BCP 47 tag */
export function analyserOf(language: string): Analyser {
  const [primary] = language.toLowerCase().split('-');
  return primary === 'de' ? 'd' : primary === 'en' ? 'e' : 'x';
}

/** The key under which the index holds a word of a text. */
export function keyOf(word: string, analyser: Analyser): string {
  if (analyser === 'd') return `d${germanStem(fold(word))}`;
  if (analyser === 'e') return `e${english(fold(word.replace(/['’]s?$/i, '')))}`;
  return `x${fold(word)}`;
}

/**
 * Snowball's German stem of a folded word. Snowball takes the dots from ä, ö and ü in the end; spelled out they lose
 * their e instead, so that `Häuser`, `haeuser` and `Haus` have one stem.
 */
export function germanStem(folded: string): string {
  return /[a-z]/.test(folded) ? german(folded).replace(/([aou])e/g, '$1') : folded;
}

/** The key of compounds that hold a word in front or at the rear. It stands behind the word's own, in the same shard. */
export function partKey(key: string): string {
  return `${key}+`;
}

export function nameKey(word: string): string {
  return `n${fold(word)}`;
}

/** @param tail year and name of the article's folder, `2015/usa-russland` */
export function addressKey(tail: string): string {
  return `@${tail}`;
}
