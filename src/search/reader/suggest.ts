import { ByteReader } from '../format/byte-reader.ts';
import type { Suggestion } from '../answer.ts';
import type { Question } from '../question.ts';
import { fold } from '../text/fold.ts';
import { weigh } from '../text/terms.ts';
import { analysersOf } from './look-up.ts';
import { languagesAsked, unknownWords, type Opened } from './ask.ts';
import { DictionaryReader } from './dictionary.ts';
import { distance } from './distance.ts';

/** Slips begin late: these letters at the front are taken to be right. */
const front = 2;

/** Replaces the words that stand nowhere by the nearest that do; undefined if there are none, or nothing is near. */
export async function suggest(
  { directory, files, lookUp: { articles, comments } }: Opened,
  question: Question,
): Promise<Suggestion | undefined> {
  const analysers = analysersOf(languagesAsked(directory, question));
  const words = new DictionaryReader(directory.pages.words, files);
  const unknown = await unknownWords(weigh(question).all.flat(), async (word) =>
    (await Promise.all([articles.knows(word, analysers), comments.knows(word, analysers)])).includes(true),
  );
  const replaced: Suggestion['words'] = [];
  let { text } = question;
  for (const typed of unknown) {
    const meant = await nearest(typed, words);
    if (meant === undefined) continue;
    replaced.push({ typed, meant });
    text = text.normalize('NFC').replaceAll(typed, meant);
  }
  return replaced.length > 0 ? { text, words: replaced } : undefined;
}

async function nearest(word: string, words: DictionaryReader): Promise<string | undefined> {
  const typed = fold(word);
  if (typed.length <= front) return undefined;
  const most = typed.length < 5 ? 1 : typed.length < 9 ? 2 : 3;
  let best: { spelling: string; rank: number } | undefined;
  for (const { key, value } of await words.beginningWith(typed.slice(0, front))) {
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
