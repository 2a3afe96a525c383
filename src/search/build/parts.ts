import { grades, type Bundle } from '../format/list.ts';
import type { WholeList } from '../format/write-list.ts';
import { larger } from '../format/larger.ts';
import { gradesByWorth } from './grades-by-worth.ts';
import { joinParts, packPart } from './packed.ts';
import { RowsReader, type NumberedRow } from './rows-file.ts';

/** A comment's number is less than this (the model's own limit). */
const factor = 2 ** 20;
const none = new Uint32Array();

/** Which words of a run are made of which, by the numbers of their keys; parts have numbers of their own, in their order. */
export interface Members {
  /** Parts of each compound. */
  partsOf: ReadonlyMap<number, readonly number[]>;
  /** Numbers of parts that are words of the run themselves. */
  ownOf: ReadonlyMap<number, number>;
  parts: number;
}

/** Where a word is found: of which part it is, and in what text, with its worth behind it. */
let foundParts = new Uint32Array(1024);
let found = new Float64Array(1024);
/** What is worth 0 is the part by itself. */
const worths = grades + 1;

/**
 * From the lists of a run, those of its German compounds by their parts. A text that holds the part by itself too is
 * left out, so that its list and this one have nothing in common and their counts add up.
 * @param path the rows of the run
 */
export function* partRows(path: string, bundle: Bundle, members: Members): Generator<NumberedRow> {
  const { starts, texts } = byPart(gather(path, bundle, members), members.parts);
  for (let number = 0; number < members.parts; number++) {
    const list = listOf(texts.subarray(starts[number], starts[number + 1]).sort(), bundle);
    if (list.articles.length > 0) yield { number, value: packPart(list) };
  }
}

/** Finds parts and compounds. @returns how many times */
function gather(path: string, bundle: Bundle, { partsOf, ownOf }: Members): number {
  const byWorth = gradesByWorth[bundle];
  let length = 0;
  const add = (part: number, text: number, worth: number) => {
    foundParts = larger(foundParts, length + 1);
    found = larger(found, length + 1);
    foundParts[length] = part;
    found[length++] = text * worths + worth;
  };
  const reader = new RowsReader(path);
  while (reader.next()) {
    const [made, own] = [partsOf.get(reader.number), ownOf.get(reader.number)];
    if (!made && own === undefined) continue;
    const list = joinParts([{ bytes: reader.bytes, from: reader.from, base: 0 }]);
    eachText(list, bundle, (text, at) => {
      if (own !== undefined) add(own, text, 0);
      for (const part of made ?? []) add(part, text, 1 + byWorth.indexOf(list.grades[at]!));
    });
  }
  return length;
}

/** What was found, by parts: those of each from `starts[part]` to `starts[part + 1]`. */
function byPart(length: number, parts: number): { starts: Uint32Array; texts: Float64Array } {
  const starts = new Uint32Array(parts + 1);
  for (let at = 0; at < length; at++) starts[foundParts[at]! + 1]! += 1;
  for (let part = 0; part < parts; part++) starts[part + 1]! += starts[part]!;
  const next = starts.slice(0, parts);
  const texts = new Float64Array(length);
  for (let at = 0; at < length; at++) texts[next[foundParts[at]!]!++] = found[at]!;
  return { starts, texts };
}

/** Each article of a list, or each comment by its article and number, and where its grade stands. */
function eachText(
  { articles, counts, places }: WholeList,
  bundle: Bundle,
  take: (text: number, at: number) => void,
): void {
  let at = 0;
  articles.forEach((article, entry) => {
    if (bundle === 'articles') take(article, entry);
    else for (const end = at + counts[entry]!; at < end; at++) take(article * factor + places[at]!, at);
  });
}

/** The list of what was found of a part, in the order of the texts, the best of each first. */
function listOf(texts: Float64Array, bundle: Bundle): WholeList {
  const articles: number[] = [];
  const counts: number[] = [];
  const held: number[] = [];
  const places: number[] = [];
  let before = -1;
  for (const each of texts) {
    const [text, worth] = [Math.floor(each / worths), each % worths];
    if (text === before) continue;
    before = text;
    if (worth === 0) continue;
    held.push(gradesByWorth[bundle][worth - 1]!);
    const article = bundle === 'articles' ? text : Math.floor(text / factor);
    if (article !== articles.at(-1)) {
      articles.push(article);
      counts.push(0);
    }
    if (bundle === 'articles') continue;
    counts[counts.length - 1]! += 1;
    places.push(text % factor);
  }
  return {
    articles: Uint32Array.from(articles),
    counts: Uint32Array.from(counts),
    grades: Uint32Array.from(held),
    places: Uint32Array.from(places),
    before: none,
    after: none,
  };
}
