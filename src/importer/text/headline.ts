import { lettersOf, wordsOf } from './lines.ts';
import { guessSplit } from './kicker-guess.ts';

/** A headline apart from its kicker. `certain` says that the page itself told them apart. */
export interface Headline {
  kicker?: string;
  title: string;
  certain: boolean;
}

/** What helps to tell kicker and headline apart. */
export interface Evidence {
  /** Other short lines of the page, comments left out. */
  elsewhere: readonly string[];
  /** The text of the article. */
  text: string;
  /** Whether the page is of a kind that puts kickers before headlines. */
  hasKickers: boolean;
  language: 'de' | 'en' | undefined;
}

/** Most words of a kicker. */
const longestKicker = 7;
/** Most characters of a headline that is worth taking apart. */
const longest = 400;

/**
 * Tells kicker and headline apart that stand on one line: by what the page repeats, by a separator,
 * by letters grown together ("AnnäherungUSA"), else in German by how headlines are built.
 */
export function readHeadline(line: string, evidence: Evidence): Headline {
  if (line.length > longest) return { title: line, certain: true };
  const title = withoutPaper(line);
  return (
    asRepeated(title, evidence.elsewhere) ??
    atSeparator(title, evidence) ??
    grownTogether(title, evidence.text) ??
    guessed(title, evidence)
  );
}

/** Drops the paper's name that a page's title ends with. */
function withoutPaper(line: string): string {
  return line.replace(/\s+[-–—|]\s+[\p{Lu}][\p{Lu}\s.]{3,30}$/u, '').trim() || line;
}

/** The same letters elsewhere with a separator between, or the headline alone without its kicker. */
function asRepeated(line: string, elsewhere: readonly string[]): Headline | undefined {
  for (const other of elsewhere.flatMap((one) => [one, lastStep(one)])) {
    if (other === line || other.length > 250) continue;
    const cut = cutAsIn(other, line);
    const split = cut > 0 ? splitAfter(line, cut) : undefined;
    if (split && wordsOf(split.kicker).length <= longestKicker) return { ...split, certain: true };
  }
  return undefined;
}

/** How many letters of a line are its kicker, by another line that says the same; 0 if it does not. */
function cutAsIn(other: string, line: string): number {
  const letters = lettersOf(line);
  const [, left, right] = /^(.{2,60}?)\s*[:|]\s+(.{8,})$/s.exec(other) ?? [];
  if (left && right) {
    // One of the two may go on: with the paper's name, or because the other was cut short.
    const [kicker, rest] = [lettersOf(left), lettersOf(right)];
    const own = letters.slice(kicker.length);
    if (letters.startsWith(kicker) && own.length >= 8 && (rest.startsWith(own) || own.startsWith(rest)))
      return kicker.length;
  }
  // The page's title may have a kicker of its own before the headline, and the paper's name after it.
  if (right && !line.includes(':')) return cutBefore(lettersOf(right), letters);
  const tail = lettersOf(withoutPaper(other));
  const isTail = tail.length >= 12 && tail.length < letters.length && letters.endsWith(tail);
  return isTail ? letters.length - tail.length : 0;
}

/** Where the end of a line is the beginning of what is said elsewhere; 0 if nowhere. */
function cutBefore(said: string, letters: string): number {
  for (let cut = 1; letters.length - cut >= 12; cut += 1) if (said.startsWith(letters.slice(cut))) return cut;
  return 0;
}

/** A breadcrumb ends with the page it is on. */
export function lastStep(line: string): string {
  return line.split(/ [>»›] /).at(-1)!;
}

/** Cuts a line after so many letters and digits; none if that is within a word as the line has it. */
function splitAfter(line: string, letters: number): { kicker: string; title: string } | undefined {
  let seen = 0;
  let at = 0;
  for (; at < line.length && seen < letters; at += 1) seen += lettersOf(line[at]!).length;
  while (/[^\p{L}\p{N}\s„“"'»‚]/u.test(line[at] ?? ' ')) at += 1;
  const [kicker, title] = [line.slice(0, at).replace(/[\s:|–—-]+$/, ''), line.slice(at).replace(/^[\s:|–—-]+/, '')];
  return kicker && title ? { kicker, title } : undefined;
}

/** A tab, two blanks, a colon, a bar or a dash between a short beginning and the rest. */
function atSeparator(line: string, evidence: Evidence): Headline | undefined {
  const [, kicker, sign, title] =
    /^(\S.{1,60}?)(\t\s*|[ \u00a0]{2,}|\s+[|/]\s+|:\s+|\s+[–—-]\s+)(\S.*)$/s.exec(line) ?? [];
  if (!kicker || !sign || !title || wordsOf(title).length < 2) return undefined;
  const count = wordsOf(kicker).length;
  if (/[\t|]|[ \u00a0]{2}/.test(sign)) return count <= longestKicker ? { kicker, title, certain: true } : undefined;
  // "Merkel: „Wir schaffen das“" names a speaker, and a dash often parts two halves of one headline.
  const isSpeech = sign.startsWith(':') && /^["„“»'‚]/.test(title);
  if (count > 5 || isSpeech || (/[–—-]/.test(sign) && count > 3)) return undefined;
  const within =
    evidence.language === 'en'
      ? undefined
      : guessSplit(line.slice(0, kicker.length), { ...evidence, open: true }).split;
  if (within) return { kicker: within.kicker, title: line.slice(within.kicker.length).trim(), certain: false };
  return { kicker, title, certain: false };
}

/** A small letter or sign and a capital without a blank between, unless the text writes the word so. */
function grownTogether(line: string, text: string): Headline | undefined {
  for (const { index } of line.matchAll(
    /(?<=\p{Ll}|[\p{L}\d.!?]["“”»]|\p{Ll}[!?])(?=[\p{Lu}„«])|(?<=\p{Ll})(?=["“]\p{Lu})/gu,
  )) {
    const [kicker, title] = [line.slice(0, index), line.slice(index)];
    const isWhole = (kicker.match(/["“”„]/g)?.length ?? 0) % 2 === 0;
    const fits = isWhole && wordsOf(kicker).length <= longestKicker && wordsOf(title).length >= 2;
    if (fits && !isOneWord(kicker, title, text)) return { kicker, title, certain: false };
  }
  return capitalsGrownTogether(line, text);
}

/** "ISUSA" is two words if the text knows both and not the one. */
function capitalsGrownTogether(line: string, text: string): Headline | undefined {
  const known = new Set(text.split(/[^\p{L}\p{N}]+/u));
  for (const { 0: word, index } of line.matchAll(/\p{Lu}[\p{L}]{3,}/gu)) {
    if (known.has(word)) continue;
    for (let cut = 2; cut <= word.length - 2; cut += 1) {
      const [head, tail] = [word.slice(0, cut), word.slice(cut)];
      const isSplit = /^\p{Lu}/u.test(tail) && known.has(head) && known.has(tail);
      if (isSplit) return { kicker: line.slice(0, index + cut), title: line.slice(index + cut), certain: false };
    }
  }
  return undefined;
}

/** Whether what looks grown together is one word with a capital inside: "YouTube", "BürgerInnen", "McCain". */
function isOneWord(kicker: string, title: string, text: string): boolean {
  const head = /[\p{L}\d]*$/u.exec(kicker)![0];
  const tail = /^[\p{L}\d]*/u.exec(title)![0];
  if (head === '' || tail === '') return false;
  return head.length < 4 || tail.length < 2 || tail === 'Innen' || text.includes(head + tail);
}

function guessed(line: string, evidence: Evidence): Headline {
  if (evidence.language === 'en') return { title: line, certain: true };
  const { split, isOpen } = guessSplit(line, { ...evidence, open: false });
  return split ? { ...split, certain: false } : { title: line, certain: !isOpen };
}
