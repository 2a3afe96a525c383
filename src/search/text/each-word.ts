import { joinedWords, wordOf, wordPattern } from './tokens.ts';

/**
 * The words of a text without where they stand, which is twice as fast.
 * @param take gets each word and its place among them, and after that what hyphens join, at the place of its first word
 * @returns how many words there are
 */
export function eachWord(text: string, take: (word: string, place: number) => void): number {
  const matches = text.match(wordPattern) ?? [];
  let hasHyphens = false;
  for (let at = 0; at < matches.length; at++) {
    const word = wordOf(matches[at]!);
    take(word, at);
    hasHyphens ||= word.length < matches[at]!.length;
  }
  if (hasHyphens) for (const [at, { word }] of joinedWords(matches)) take(word, at);
  return matches.length;
}
