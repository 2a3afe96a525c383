import { wordOf, wordPattern } from '../text/tokens.ts';
import { larger } from '../format/larger.ts';
import { hashOfLetters } from './hash-of.ts';
import { signKind, signKinds } from './sign-kinds.ts';

const { noWord, joint, mark, letter, digit } = signKinds;
const dot = 0x2e;
const pattern = new RegExp(wordPattern);

/**
 * Gets a word: from one place of the letters to another, a number that another word has by chance alone, and its place
 * among all words of the text.
 */
export type WordTaker = (letters: Uint16Array, from: number, to: number, hash: number, place: number) => void;

let letters = new Uint16Array(1 << 12);

/**
 * Finds the words that `eachWord` finds, in the same order. Most are told by their letters one by one, and the pattern
 * is asked only where that is not enough, so that no strings are made of them.
 * @returns how many words there are
 */
export function scanWords(text: string, take: WordTaker): number {
  const { length } = text;
  spell(text);
  let place = 0;
  const chains: { place: number; word: string }[] = [];
  let isOpen = false;
  for (let at = 0; at < length; place++) {
    let kind = signKind(letters[at]!);
    while (at < length && kind <= mark) kind = signKind(letters[++at]!);
    if (at >= length) break;
    const end = kind === letter ? endOfWord(at) : -1;
    if (end >= 0) {
      if (isOpen) chains.at(-1)!.word += text.slice(at, end);
      isOpen = false;
      take(letters, at, end, hashOfLetters(letters, at, end), place);
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) break;
    const word = wordOf(match[0]);
    const hasHyphen = word.length < match[0].length;
    if (isOpen) chains.at(-1)!.word += word;
    else if (hasHyphen) chains.push({ place, word });
    isOpen = hasHyphen;
    const to = match.index + word.length;
    take(letters, match.index, to, hashOfLetters(letters, match.index, to), place);
    at = match.index + match[0].length;
  }
  for (const { word, place: first } of chains) {
    spell(word);
    take(letters, 0, word.length, hashOfLetters(letters, 0, word.length), first);
  }
  return place;
}

/** Puts a text into the letters. */
function spell(text: string): void {
  letters = larger(letters, text.length + 2);
  Buffer.from(letters.buffer).write(text, 'utf16le');
  // No word goes on behind the end.
  letters.fill(0, text.length, text.length + 2);
}

/** Where a word ends that begins with a letter; -1 if that cannot be told so easily. */
function endOfWord(from: number): number {
  let end = from + 1;
  let kind = signKind(letters[end]!);
  while (kind === letter || kind === digit) kind = signKind(letters[++end]!);
  if (kind === noWord) return end;
  if (kind !== joint) return -1;
  // Dots stand between single letters only; whatever else joins does so where a word follows at once.
  if (letters[end] === dot) return end - from > 1 ? end : -1;
  return signKind(letters[end + 1]!) <= mark ? end : -1;
}
