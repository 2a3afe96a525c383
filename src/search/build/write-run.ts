import type { Bundle } from '../format/list.ts';
import { ByteReader, ByteWriter } from '../format/bytes.ts';
import type { Row } from '../format/table.ts';
import { packPart } from './packed.ts';
import { writeRows } from './rows-file.ts';
import { Run } from './run.ts';
import type { ArticleTexts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  const words = [...vocabulary.take()].sort(([a], [b]) => (a < b ? -1 : 1));
  // Last, since it stands for all three.
  writeRows(
    `${path}.words`,
    words.map(([key, spellings]) => ({ key, value: writeSpellings(spellings) })),
  );
}

function* packed(run: Run, bundle: Bundle): Generator<Row> {
  for (const [key, list] of run.lists(bundle)) yield { key, value: packPart(list) };
}

function writeSpellings(spellings: readonly Spelling[]): Uint8Array {
  const writer = new ByteWriter();
  for (const [spelling, count] of spellings) {
    writer.text(spelling);
    writer.varint(count);
  }
  return writer.take();
}

export function readSpellings(bytes: Uint8Array): Spelling[] {
  const reader = new ByteReader(bytes);
  const spellings: Spelling[] = [];
  while (!reader.isAtEnd) spellings.push([reader.text(), reader.varint()]);
  return spellings;
}
