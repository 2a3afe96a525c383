import type { Bundle } from '../format/list.ts';
import { ByteReader } from '../format/byte-reader.ts';
import { ByteWriter } from '../format/byte-writer.ts';
import type { Row } from '../format/table.ts';
import { packPart } from './packed.ts';
import { writeRows } from './rows-file.ts';
import { Run } from './run.ts';
import type { ArticleTexts } from './texts.ts';
import { writeEnds } from './thread-ends.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** How often a spelling of a word occurs. */
export type Spelling = [spelling: string, count: number];

/** Takes a run of articles apart and writes its lists and its words beside each other. @param path without an ending */
export async function writeRun(
  path: string,
  articles: AsyncIterable<ArticleTexts>,
  vocabulary: Vocabulary,
): Promise<void> {
  const run = new Run(vocabulary);
  for await (const texts of articles) run.add(texts);
  writeRows(`${path}.articles`, packed(run, 'articles'));
  writeRows(`${path}.comments`, packed(run, 'comments'));
  writeEnds(path, run.ends());
  // Last, since it stands for all of them.
  writeRows(`${path}.words`, spellings(vocabulary.take()));
}

/** Words worth suggesting, by how they are folded. */
function* spellings(words: readonly Word[]): Generator<Row> {
  const suggested = words.filter(({ folded }) => folded !== undefined) as (Word & { folded: string })[];
  suggested.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.spelling < b.spelling ? -1 : 1));
  const writer = new ByteWriter();
  for (let at = 0; at < suggested.length;) {
    const key = suggested[at]!.folded;
    writer.clear();
    for (; suggested[at]?.folded === key; at++) {
      writer.text(suggested[at]!.spelling);
      writer.varint(suggested[at]!.count);
    }
    yield { key, value: writer.take() };
  }
}

function* packed(run: Run, bundle: Bundle): Generator<Row> {
  for (const [key, list] of run.lists(bundle)) yield { key, value: packPart(list) };
}

export function readSpellings(bytes: Uint8Array): Spelling[] {
  const reader = new ByteReader(bytes);
  const spellings: Spelling[] = [];
  while (!reader.isAtEnd) spellings.push([reader.text(), reader.varint()]);
  return spellings;
}
