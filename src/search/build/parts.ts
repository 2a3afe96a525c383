import type { Bundle, List } from '../format/list.ts';
import { shareOf } from '../rank.ts';
import type { Row } from '../format/table.ts';
import { partKey } from '../text/keys.ts';
import { joinParts, packPart } from './packed.ts';

/** A comment's number is less than this (the model's own limit). */
const factor = 2 ** 20;

/**
 * From the lists of a run, those of its German compounds by their parts, sorted by key.
 * @param partsOf the keys of the words that the word of a key is made of
 */
export function partRows(rows: Iterable<Row>, bundle: Bundle, partsOf: (key: string) => readonly string[]): Row[] {
  const found = new Map<string, Map<number, number>>();
  for (const { key, value } of rows) {
    const parts = partsOf(key);
    if (parts.length === 0) continue;
    const list = joinParts([{ bytes: value, base: 0 }]);
    for (const part of parts) {
      let grades = found.get(part);
      if (!grades) found.set(part, (grades = new Map<number, number>()));
      collect(list, bundle, grades);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, grades]) => ({ key: partKey(part), value: packPart(listOf(grades, bundle)) }));
}

/** The best grade of each article, or of each comment by its article and number. */
function collect({ articles, grades, counts, places }: List, bundle: Bundle, into: Map<number, number>): void {
  const keep = (text: number, grade: number) => {
    const held = into.get(text);
    if (held === undefined || shareOf(grade, bundle) > shareOf(held, bundle)) into.set(text, grade);
  };
  let at = 0;
  articles.forEach((article, entry) => {
    if (bundle === 'articles') keep(article, grades[entry]!);
    for (const end = at + counts[entry]!; at < end; at++) {
      if (bundle === 'comments') keep(article * factor + places[at]!, grades[at]!);
    }
  });
}

function listOf(found: Map<number, number>, bundle: Bundle): List {
  const texts = [...found.keys()].sort((a, b) => a - b);
  const grades = Uint32Array.from(texts, (text) => found.get(text)!);
  if (bundle === 'articles') {
    const articles = Uint32Array.from(texts);
    return { articles, grades, counts: new Uint32Array(texts.length), places: new Uint32Array() };
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
  };
}
