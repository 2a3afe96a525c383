import type { Bundle } from '../format/list.ts';
import { packPart } from './packed.ts';
import { writeRows, type NumberedRow } from './rows-file.ts';
import { RunLists } from './run-lists.ts';
import { Run } from './run.ts';
import { writeTally } from './tally.ts';
import type { ArticleTexts } from './texts.ts';
import { writeEnds } from './thread-ends.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Takes a run of articles apart and writes beside each other: its keys, with the number of texts that hold each; its
 * lists, by the number of their key; and its spellings, with the number of times that each occurs.
 * @param path without an ending
 * @returns the numbers of its keys and of its spellings in their lexicons, in their order
 */
export async function writeRun(
  path: string,
  articles: AsyncIterable<ArticleTexts>,
  vocabulary: Vocabulary,
): Promise<{ keys: Uint32Array; words: Uint32Array }> {
  const run = new Run(vocabulary);
  for await (const texts of articles) run.add(texts);
  const { order, texts: keys } = vocabulary.keyLexicon;
  const lists = {
    articles: new RunLists(run, 'articles', keys.length),
    comments: new RunLists(run, 'comments', keys.length),
  };
  const met = order.filter((id) => lists.articles.has(id) || lists.comments.has(id));
  const texts = new Uint32Array(met.length);
  function* rows(bundle: Bundle): Generator<NumberedRow> {
    for (let number = 0; number < met.length; number++) {
      const id = met[number]!;
      if (!lists[bundle].has(id)) continue;
      const list = lists[bundle].listOf(id, keys[id]!);
      texts[number]! += bundle === 'articles' ? list.articles.length : list.places.length;
      yield { number, value: packPart(list) };
    }
  }
  writeRows(`${path}.articles`, rows('articles'));
  writeRows(`${path}.comments`, rows('comments'));
  writeTally(
    `${path}.keys`,
    Array.from(met, (id) => keys[id]!),
    texts,
  );
  writeEnds(path, run.ends());
  // Last, since it stands for all of them.
  const { words, counts } = vocabulary.take();
  writeTally(
    `${path}.words`,
    Array.from(words, (id) => vocabulary.wordLexicon.texts[id]!),
    counts,
  );
  return { keys: met, words };
}
