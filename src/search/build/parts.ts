import type { Bundle } from '../format/list.ts';
import type { WholeList } from '../format/write-list.ts';
import { shareOf } from '../rank.ts';
import type { Row } from '../format/table.ts';
import { partKey } from '../text/keys.ts';
import { joinParts, packPart } from './packed.ts';

/** A comment's number is less than this (the model's own limit). */
const factor = 2 ** 20;
const none = new Uint32Array();

/**
 * From the lists of a run, those of its German compounds by their parts, sorted by key. A text that holds the part by
 * itself too is left out, so that its list and this one have nothing in common and their counts add up.
 * @param rows reads the rows of the run
 * @param partsOf the keys of the words that the word of a key is made of
 */
export function partRows(
  rows: () => Iterable<Row>,
  bundle: Bundle,
  partsOf: (key: string) => readonly string[],
): Row[] {
  const found = new Map<string, Map<number, number>>();
  for (const { key, value } of rows()) {
    const parts = partsOf(key);
    if (parts.length === 0) continue;
    const list = joinParts([{ bytes: value, base: 0 }]);
    for (const part of parts) {
      let grades = found.get(part);
      if (!grades) found.set(part, (grades = new Map<number, number>()));
      collect(list, bundle, grades);
    }
  }
  for (const { key, value } of rows()) {
    const grades = found.get(key);
    if (grades) textsOf(joinParts([{ bytes: value, base: 0 }]), bundle, (text) => grades.delete(text));
    if (grades?.size === 0) found.delete(key);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, grades]) => ({ key: partKey(part), value: packPart(listOf(grades, bundle)) }));
}

/** The best grade of each article, or of each comment by its article and number. */
function collect(list: WholeList, bundle: Bundle, into: Map<number, number>): void {
  textsOf(list, bundle, (text, at) => {
    const grade = list.grades[at]!;
    const held = into.get(text);
    if (held === undefined || shareOf(grade, bundle) > shareOf(held, bundle)) into.set(text, grade);
  });
}

/** Each article of a list, or each comment by its article and number, and where its grade stands. */
function textsOf(
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

function listOf(found: Map<number, number>, bundle: Bundle): WholeList {
  const texts = [...found.keys()].sort((a, b) => a - b);
  const grades = Uint32Array.from(texts, (text) => found.get(text)!);
  if (bundle === 'articles') {
    const articles = Uint32Array.from(texts);
    return { articles, grades, counts: new Uint32Array(texts.length), places: none, before: none, after: none };
  }
  const counts = new Map<number, number>();
  for (const text of texts) {
    const article = Math.floor(text / factor);
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return {
    articles: Uint32Array.from(counts.keys()),
    grades,
    counts: Uint32Array.from(counts.values()),
    places: Uint32Array.from(texts, (text) => text % factor),
    before: none,
    after: none,
  };
}
