import { adjectives, articles, names, openers, roles, starters, subjects } from './kicker-words.ts';
import { lettersOf } from './lines.ts';

/** What a guess may draw on. */
export interface GuessEvidence {
  elsewhere: readonly string[];
  text: string;
  hasKickers: boolean;
  /** Whether the line may end right after the cut: it is itself the beginning of a longer one. */
  open: boolean;
}

export interface Guess {
  split?: { kicker: string; title: string };
  /** Whether there was any place to cut. */
  isOpen: boolean;
}

/** Most words of a kicker; more only where the headline plainly begins a sentence. */
const longest = 7;
const longestEver = 12;
/** Below this, a line stays whole. Set on invented headlines; see the cases of the unit test. */
const enough = 1;

/**
 * Guesses where a German kicker ends and the headline begins, on a line that says nothing about it.
 * German gives away a lot: a kicker is a phrase without a verb that ends in a noun, two nouns seldom
 * stand side by side, and a headline's subject stands before its verb.
 */
export function guessSplit(line: string, evidence: GuessEvidence): Guess {
  const found = [...line.matchAll(/\S+/g)];
  const words = found.map(([word]) => word);
  const text = indexOf(evidence.text);
  const verb = verbAt(words);
  const cuts = words
    .map((_, at) => at)
    .filter(
      (at) => at > 0 && (evidence.open || at <= words.length - 2) && isOutsideQuotes(line.slice(0, found[at]!.index)),
    )
    .filter(
      (at) => beginsSentence(words, at) || (at <= longest && at <= verb && partsNouns(words[at - 1]!, words[at]!)),
    );
  // The subject stands right before the verb, so of equals the last place to cut is the likeliest.
  const scored = cuts.map((at) => ({ at, score: scoreOf(words, at, text, evidence) })).reverse();
  const best = scored.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < enough) return { isOpen: cuts.length > 0 };
  const { index } = found[best.at]!;
  return { split: { kicker: line.slice(0, index).trim(), title: line.slice(index) }, isOpen: true };
}

/** A kicker ends in a noun, a number or a closed quotation; a headline begins with a capital, a number or a quotation. */
function partsNouns(last: string, next: string): boolean {
  const ends = /^[„“"'»‚(]?[\p{Lu}\d]/u.test(last) && !/[.,;:–-]$/.test(last) && !openers.has(lettersOf(last));
  return ends && /^[„“"'»‚]?[\p{Lu}\d]/u.test(next);
}

/** "… geschah Die Wahrheit" and "… im Interview „Wir wollen mehr“": a sentence begins, whatever stands before. */
function beginsSentence(words: readonly string[], at: number): boolean {
  const next = words[at]!;
  if (at > longestEver || /[.,;:]$/.test(words[at - 1]!) || openers.has(lettersOf(words[at - 1]!))) return false;
  if (/^[„“"»]/.test(next) && /["“”«][.!?]?$/.test(words.at(-1)!)) return words.length - at >= 2;
  return /^\p{Lu}/u.test(next) && articles.has(lettersOf(next)) && !names.has(lettersOf(words[at + 1] ?? ''));
}

function isOutsideQuotes(before: string): boolean {
  return (before.match(/["“”„»«]/g)?.length ?? 0) % 2 === 0 && !/\([^)]*$/.test(before);
}

function scoreOf(
  words: readonly string[],
  at: number,
  text: TextIndex,
  { elsewhere, hasKickers }: GuessEvidence,
): number {
  const [last, next] = [lettersOf(words[at - 1]!), lettersOf(words[at]!)];
  const kicker = words.slice(0, at).join(' ');
  let score = hasKickers ? 1 : -1;
  if (starters.has(next) || beginsSentence(words, at)) score += 4;
  else if (text.small.has(next)) score += 2.5;
  if (text.pairs.has(pair(last, next))) score -= 4;
  else if (text.nearPairs.has(pair(last, next))) score -= 1.5;
  if (roles.test(last)) score -= 3;
  if (adjectives.test(words[at - 1]!) || (at === 1 && text.small.has(last))) score -= 3;
  if (subjects.test(last)) score += 1.5;
  if (/\p{L}-\p{L}/u.test(words[at - 1]!)) score += 0.5;
  if (isPhrase(words.slice(0, at))) score += 1;
  if (/^\d/.test(next)) score -= /^(19|20)\d\d$/.test(next) ? 3 : 1;
  if (elsewhere.some((line) => lettersOf(line) === lettersOf(kicker))) score += 2;
  score += [0.5, 0.4, 0.6, 0.2, -0.2, -0.8, -1.2][at - 1] ?? -1.5;
  return kicker.length > 48 ? score - 1.5 : score;
}

/** "Kampf gegen den Terror", "Krieg in Syrien": a noun, a small word, and what it opens. */
function isPhrase(words: readonly string[]): boolean {
  return words.length >= 3 && /^\p{Lu}/u.test(words[0]!) && words.slice(1, -1).some((word) => openers.has(word));
}

/** Place of the first word that may be the verb: small, no opener, and right after a noun. */
function verbAt(words: readonly string[]): number {
  const at = words.findIndex((word, place) => {
    const isSmall = /^\p{Ll}/u.test(word) && !openers.has(lettersOf(word));
    return place > 0 && isSmall && /^["„“»'‚(]?[\p{Lu}\d]/u.test(words[place - 1]!);
  });
  return at < 0 ? words.length : at;
}

interface TextIndex {
  /** Words that the text also writes small. */
  small: ReadonlySet<string>;
  /** Words that stand side by side in the text, by their stems; and with one word between. */
  pairs: ReadonlySet<string>;
  nearPairs: ReadonlySet<string>;
}

function indexOf(text: string): TextIndex {
  const words = text.slice(0, 50_000).match(/[\p{L}\p{N}-]+|[.!?:;]/gu) ?? [];
  const small = new Set(words.filter((word) => /^\p{Ll}/u.test(word)).map(lettersOf));
  const bare = words.map(lettersOf);
  const pairs = new Set(bare.slice(1).map((word, at) => pair(bare[at]!, word)));
  const nearPairs = new Set(bare.slice(2).map((word, at) => pair(bare[at]!, word)));
  return { small, pairs, nearPairs };
}

/** Two words by their stems, so that "Naher Osten" is found in "im Nahen Osten". */
function pair(a: string, b: string): string {
  return `${stem(a)} ${stem(b)}`;
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(e[rsnm]?|s|n)$/, '') : word;
}
