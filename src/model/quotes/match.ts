import { Names } from './names.ts';
import type { Quotation, QuoteSource, ReadComment, ThreadQuotes } from './quotation.ts';
import { ThreadWords } from './thread-words.ts';
import { quotedStretches } from './words.ts';

/**
 * How much of a quote must stand in a comment to say that it is from there. A wrong link is worse than none: without a
 * name, a stretch must be longer than any phrase or saying.
 */
const least = {
  named: { words: 3, letters: 9 },
  nearlyNamed: { words: 4, letters: 14 },
  answered: { words: 4, letters: 16 },
  unnamed: { words: 6, letters: 30 },
};
/** Where words were altered: shares of a quote's rows of three that its source holds, and that any other may. */
const altered = { words: 10, named: 0.5, unnamed: 0.65, other: 0.35 };
/** Fewer words than this that stand in a second comment, whoever wrote it, are a phrase and nobody's. */
const phraseWords = 6;
const mostLines = 12;
const mostWords = 2000;

/** Comments read so far. */
interface Earlier {
  comments: ReadComment[];
  placeByNumber: Map<number, number>;
  names: Names;
  words: ThreadWords;
}

/**
 * Finds the earlier comments that quotations are from, by author and words.
 * @param comments in the order of their numbers
 */
export function matchQuotes(comments: readonly ReadComment[]): ThreadQuotes {
  const earlier: Earlier = { comments: [], placeByNumber: new Map(), names: new Names(), words: new ThreadWords() };
  const sources = new Map<number, (QuoteSource | undefined)[]>();
  const quotedBy = new Map<number, number[]>();
  const last = comments.findLastIndex(({ quotations }) => quotations.length > 0);
  for (const [place, comment] of comments.slice(0, last + 1).entries()) {
    const found = comment.quotations.map((quotation) => sourceOf(quotation, comment, earlier));
    if (found.some(Boolean)) sources.set(comment.number, found);
    for (const number of new Set(found.flatMap((source) => source?.number ?? []))) {
      quotedBy.set(number, [...(quotedBy.get(number) ?? []), comment.number]);
    }
    const answer = comment.quotations.flatMap(({ lines = [] }, at) => (found[at] ? lines.slice(found[at].lines) : []));
    const unsure = comment.quotations.flatMap((quotation, at) => (found[at] ? [] : linesAfter(quotation, earlier)));
    earlier.words.add([comment.own, ...answer].join('\n'), [comment.title ?? '', ...unsure].join('\n'));
    earlier.comments.push(comment);
    earlier.placeByNumber.set(comment.number, place);
    if (comment.author !== undefined) earlier.names.add(comment.author, place);
  }
  return { sources, quotedBy };
}

/** The lines behind a quote whose first one, at least, is quoted, unless that stood on the line of the name. */
function linesAfter({ name, lines = [] }: Quotation, earlier: Earlier): readonly string[] {
  return name !== undefined && gluedName(name, earlier)?.rest ? lines : lines.slice(1);
}

function sourceOf(quotation: Quotation, comment: ReadComment, earlier: Earlier): QuoteSource | undefined {
  if (!quotation.lines) return sourceOfText(quotation, comment, earlier);
  const [first = '', ...more] = quotation.lines;
  const named = quotation.name === undefined ? undefined : gluedName(quotation.name, earlier);
  // Name and words run together: the line of the name is the first line of the quote.
  const name = named?.name ?? quotation.name;
  const lines = named?.rest ? [named.rest, first, ...more] : quotation.lines;
  let found: QuoteSource | undefined;
  for (let count = 1; count <= Math.min(lines.length, mostLines); count++) {
    const text = lines.slice(0, count).join('\n');
    const asked = { ...quotation, ...(name !== undefined && { name }), text };
    const source = sourceOfText(asked, comment, earlier, count > 1 || name === undefined);
    if (source) found = { ...source, ...(named?.rest ? { lines: count - 1, glued: named.rest } : { lines: count }) };
    else if (found) break;
  }
  return found;
}

/** The name at the head of a line that goes on with what was said. */
function gluedName(line: string, { names }: Earlier): { name: string; rest: string } | undefined {
  if (names.placesOf(line).isExact) return { name: line, rest: '' };
  const name = names.nameBefore(line);
  return name === undefined ? undefined : { name, rest: line.slice(name.length) };
}

function sourceOfText(
  quotation: Quotation,
  comment: ReadComment,
  earlier: Earlier,
  isExact = false,
): QuoteSource | undefined {
  const stretches = quotedStretches(quotation.text.slice(0, 20_000)).slice(0, 20);
  const count = stretches.reduce((sum, words) => sum + words.length, 0);
  if (count === 0 || count > mostWords) return undefined;
  const called = quotation.name === undefined ? undefined : earlier.names.placesOf(quotation.name);
  const isKnown = called !== undefined && called.places.length > 0;
  if (quotation.isNamed && !isKnown) return undefined;
  const among = isKnown ? called.places : undefined;
  const place =
    heldBy(stretches, quotation, comment, earlier, among, called?.isExact ?? false) ??
    (isExact || count < altered.words ? undefined : alteredFrom(stretches, earlier, among));
  const source = place === undefined ? undefined : earlier.comments[place];
  return source && { number: source.number, author: source.author };
}

/** The one comment that holds a quote word for word. */
function heldBy(
  stretches: readonly (readonly string[])[],
  quotation: Quotation,
  { replyTo }: ReadComment,
  { words, placeByNumber }: Earlier,
  among: readonly number[] | undefined,
  isExactName: boolean,
): number | undefined {
  const holding = words.holding(stretches, among);
  if (!holding || holding.length === 0) return undefined;
  const said = quotation.number === undefined ? undefined : placeByNumber.get(quotation.number);
  const answered = replyTo === undefined ? undefined : placeByNumber.get(replyTo);
  const isAnswered = answered !== undefined && holding.includes(answered);
  const isSaid = said !== undefined && holding.includes(said);
  const place = isSaid ? said : holding.length === 1 ? holding[0]! : isAnswered ? answered : undefined;
  if (place === undefined) return undefined;
  if (among) {
    if (isSaid || (isExactName && isWhole(stretches, words.ownLength(place)))) return place;
    if (place !== answered && isPhrase(stretches, words)) return undefined;
    return isEnough(stretches.flat(), isExactName ? least.named : least.nearlyNamed) ? place : undefined;
  }
  if (quotation.number !== undefined && !isSaid) return undefined;
  const longest = stretches.reduce((best, row) => (row.length > best.length ? row : best));
  const bound = isSaid || place === answered ? least.answered : least.unnamed;
  return isEnough(longest, bound) ? place : undefined;
}

/** The one comment that holds most of a quote in which words were altered or left out without a sign. */
function alteredFrom(
  stretches: readonly (readonly string[])[],
  { words }: Earlier,
  among: readonly number[] | undefined,
): number | undefined {
  const [best, next] = words.alike(stretches, among);
  // Of somebody who repeats phrases another comment may hold many of them, in another order.
  if (!best || words.shareInOrder(stretches, best.place) < (among ? altered.named : altered.unnamed)) return undefined;
  return next && next.share > altered.other * best.share ? undefined : best.place;
}

function isPhrase(stretches: readonly (readonly string[])[], words: ThreadWords): boolean {
  if (stretches.flat().length >= phraseWords) return false;
  const holding = words.holding(stretches);
  return holding === undefined || holding.length > 1;
}

function isWhole(stretches: readonly (readonly string[])[], length: number): boolean {
  return stretches.length === 1 && stretches[0]!.length === length;
}

function isEnough(words: readonly string[], bound: { words: number; letters: number }): boolean {
  return words.length >= bound.words && words.join('').length >= bound.letters;
}
