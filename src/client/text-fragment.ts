/** The text of a page on one line, and a passage of it. */
export interface PlacedPassage {
  text: string;
  /** Where its blocks begin, in order, the first at 0: no part of a fragment goes over such a place. */
  starts: readonly number[];
  from: number;
  to: number;
}

/** What tells a passage: its words or its first and last words, and words around it where they stand twice. */
export interface TextFragment {
  textStart: string;
  textEnd?: string;
  prefix?: string;
  suffix?: string;
}

/** As much as is worth quoting whole in an address; more is told by its ends. In characters. */
const exact = 200;
/** How many words tell one place from another, at least and at most. */
const fewest = 3;
const most = 12;

/** The passage without spaces at its ends and with its words whole, since browsers find whole words only. */
export function wholeWords(passage: PlacedPassage): PlacedPassage {
  let { from, to } = passage;
  while (from < to && passage.text[from] === ' ') from++;
  while (to > from && passage.text[to - 1] === ' ') to--;
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(passage.text);
  const first = segments.containing(from);
  const last = segments.containing(to - 1);
  if (first?.isWordLike) from = first.index;
  if (last?.isWordLike) to = last.index + last.segment.length;
  return { ...passage, from, to };
}

/**
 * The shortest fragment that leads to a passage and nowhere else on its page, https://wicg.github.io/scroll-to-text-fragment/.
 * Where the same words with the same words around them stand twice, it leads to the first of them.
 * @param passage in whole words
 */
export function textFragment(passage: PlacedPassage): TextFragment {
  const { text, from, to } = passage;
  const page = fold(text);
  const isOne = (start: number, end: number) => occursOnce(page, fold(text.slice(start, end)));
  const ends = isShort(passage) ? undefined : endsOf(passage, isOne);
  const fragment = ends?.fragment ?? { textStart: text.slice(from, to) };
  if (ends?.isOne ?? isOne(from, to)) return fragment;
  for (let words = fewest; ; words++) {
    const before = lastWords(passage, from, words);
    const after = firstWords(passage, to, words);
    if (words < most && !isOne(before.start, ends ? ends.startsUntil : after.end)) continue;
    const prefix = text.slice(before.start, before.end);
    const suffix = text.slice(after.start, after.end);
    return { ...fragment, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
}

/** Whether a passage lies within one block and is worth quoting whole, or has too few words for two ends. */
function isShort(passage: PlacedPassage): boolean {
  const { text, from, to } = passage;
  const isLong = to - from > exact && text.slice(from, to).split(' ').length >= 2 * most;
  return !isLong && blockAt(passage, from).end >= to;
}

/** The first and the last words of a passage that is long or goes over blocks: as many as tell both places. */
function endsOf(passage: PlacedPassage, isOne: (start: number, end: number) => boolean) {
  const { text, from, to } = passage;
  const head = text.slice(from, Math.min(blockAt(passage, from).end, to));
  const tail = text.slice(Math.max(blockAt(passage, to - 1).start, from), to);
  for (let words = fewest; ; words++) {
    const textStart = take(head, words);
    const textEnd = takeLast(tail, words);
    const startsUntil = from + textStart.length;
    const isFirstEnd = !fold(text.slice(startsUntil, to - 1)).includes(fold(textEnd));
    if (isFirstEnd && isOne(from, startsUntil)) return { fragment: { textStart, textEnd }, startsUntil, isOne: true };
    if (words >= most) return { fragment: { textStart, textEnd }, startsUntil, isOne: false };
  }
}

/** The words before a place, within one block: its own, or the one before where it begins the block. */
function lastWords(passage: PlacedPassage, at: number, words: number): { start: number; end: number } {
  const own = blockAt(passage, at);
  const { start } = own.start < at ? own : blockAt(passage, Math.max(0, own.start - 1));
  const end = start + passage.text.slice(start, at).trimEnd().length;
  return { start: end - takeLast(passage.text.slice(start, end), words).length, end };
}

/** The words after a place, within one block: its own, or the next one where it ends the block. */
function firstWords(passage: PlacedPassage, at: number, words: number): { start: number; end: number } {
  const { text } = passage;
  const start = at + (text.length - at - text.slice(at).trimStart().length);
  const { end } = blockAt(passage, start);
  return { start, end: start + take(text.slice(start, end), words).length };
}

function blockAt({ text, starts }: PlacedPassage, at: number): { start: number; end: number } {
  const next = starts.findIndex((start) => start > at);
  const start = starts.at(next === -1 ? -1 : next - 1) ?? 0;
  return { start, end: start + text.slice(start, next === -1 ? undefined : starts[next]).trimEnd().length };
}

function take(text: string, words: number): string {
  return text.split(' ').slice(0, words).join(' ').trimEnd();
}

function takeLast(text: string, words: number): string {
  return text.split(' ').slice(-words).join(' ').trimStart();
}

function occursOnce(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}

/** Browsers look past capitals and accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A fragment as addresses write it: `text=prefix-,start,end,-suffix`. */
export function textDirective({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** A hyphen of the text would be read as one of the directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
