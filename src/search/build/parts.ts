import { ByteWriter } from '../format/bytes.ts';
import { packList, readList, writeList, type Bundle, type List } from '../format/list.ts';
import type { Row } from '../format/table.ts';
import { partKey } from '../text/keys.ts';
import { readPacked, writePacked } from './packed.ts';

/** A comment's number is less than this (the model's own limit). */
const factor = 2 ** 20;
const writer = new ByteWriter();

/**
 * From the lists of a run, those of its German compounds by their parts, sorted by key.
 * @param partsOf the keys of the words that the word of a key is made of
 */
export function partRows(rows: Iterable<Row>, bundle: Bundle, partsOf: (key: string) => readonly string[]): Row[] {
  const found = new Map<string, Map<number, number>>();
  for (const { key, value } of rows) {
    const parts = partsOf(key);
    if (parts.length === 0) continue;
    const list = unpack(value, bundle);
    for (const part of parts) {
      let grades = found.get(part);
      if (!grades) found.set(part, (grades = new Map<number, number>()));
      collect(list, bundle, grades);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([part, grades]) => ({ key: partKey(part), value: writePacked(packList(listOf(grades, bundle), bundle)) }));
}

function unpack(value: Uint8Array, bundle: Bundle): List {
  writer.clear();
  writeList(writer, [readPacked(value, 0)]);
  return readList(writer.take(), bundle);
}

/** The best grade of each article, or of each comment by its article and number. */
function collect({ articles, grades, starts, places }: List, bundle: Bundle, into: Map<number, number>): void {
  const keep = (text: number, grade: number) => {
    if (grade >= (into.get(text) ?? 0)) into.set(text, grade);
  };
  articles.forEach((article, entry) => {
    if (bundle === 'articles') keep(article, grades[entry]!);
    for (let at = starts[entry]!; bundle === 'comments' && at < starts[entry + 1]!; at++) {
      keep(article * factor + places[at]!, grades[at]!);
    }
  });
}

function listOf(found: Map<number, number>, bundle: Bundle): List {
  const texts = [...found.keys()].sort((a, b) => a - b);
  const grades = Uint8Array.from(texts, (text) => found.get(text)!);
  if (bundle === 'articles') {
    return {
      articles: Int32Array.from(texts),
      grades,
      starts: new Int32Array(texts.length + 1),
      places: new Int32Array(),
    };
  }
  const articles: number[] = [];
  const starts = [0];
  texts.forEach((text, at) => {
    const article = Math.floor(text / factor);
    if (article !== articles.at(-1)) articles.push(article);
    starts[articles.length] = at + 1;
  });
  const places = Int32Array.from(texts, (text) => text % factor);
  return { articles: Int32Array.from(articles), grades, starts: Int32Array.from(starts), places };
}
