import type { Suggestion } from '../answer.ts';
import { nameOf } from '../format.ts';
import { ByteReader } from '../format/byte-reader.ts';
import { readTable, rowBefore, type Row } from '../format/table.ts';
import type { Question } from '../question.ts';
import { fold } from '../text/fold.ts';
import type { Opened } from './ask.ts';
import { unknownWords } from './details.ts';
import { distance } from './distance.ts';
import type { Files } from './files.ts';

interface Page {
  key: string;
  name: string;
}

/** Slips begin late: these letters at the front are taken to be right. */
const front = 2;

/** Replaces the words that stand nowhere by the nearest that do; undefined if there are none, or nothing is near. */
export async function suggest(index: Opened, question: Question): Promise<Suggestion | undefined> {
  const words = index.directory.pages.words.map(([key, name]) => ({ key, name }));
  const replaced: Suggestion['words'] = [];
  let { text } = question;
  for (const typed of await unknownWords(index, question, ['articles', 'comments'])) {
    const meant = await nearest(typed, words, index.files);
    if (meant === undefined) continue;
    replaced.push({ typed, meant });
    text = text.normalize('NFC').replaceAll(typed, meant);
  }
  return replaced.length > 0 ? { text, words: replaced } : undefined;
}

async function nearest(word: string, words: readonly Page[], files: Files): Promise<string | undefined> {
  const typed = fold(word);
  if (typed.length <= front) return undefined;
  const most = typed.length < 5 ? 1 : typed.length < 9 ? 2 : 3;
  let best: { spelling: string; rank: number } | undefined;
  for (const { key, value } of await beginningWith(typed.slice(0, front), words, files)) {
    if (Math.abs(key.length - typed.length) > most) continue;
    const far = distance(typed, key, most);
    if (far > most) continue;
    const reader = new ByteReader(value);
    // A slip less outweighs a word thirty times as frequent.
    const rank = far * 5 - reader.varint();
    if (best && best.rank <= rank) continue;
    best = { rank, spelling: reader.isAtEnd ? key : reader.text() };
  }
  return best?.spelling;
}

/** All rows of a dictionary whose keys begin so. */
async function beginningWith(start: string, dictionary: readonly Page[], files: Files): Promise<Row[]> {
  const pages = await Promise.all(covering(dictionary, start).map(({ name }) => files.read(name, readTable)));
  const shards = await Promise.all(
    pages.flatMap((page) => covering(page, start)).map(({ value }) => files.read(nameOf(value), readTable)),
  );
  return shards.flat().filter(({ key }) => key.startsWith(start));
}

/** Those of consecutive stretches, each told by its first key, that may hold keys that begin so. */
function covering<Stretch extends { key: string }>(stretches: readonly Stretch[], start: string): Stretch[] {
  const from = Math.max(0, rowBefore(stretches, start));
  const to = rowBefore(stretches, `${start}\uffff`);
  return stretches.slice(from, to + 1);
}
