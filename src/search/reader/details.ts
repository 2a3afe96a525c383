import type { Details } from '../answer.ts';
import type { Kind, Question, Term } from '../question.ts';
import { fold } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { weigh, wordsOf } from '../text/terms.ts';
import { languagesAsked, type Opened } from './ask.ts';
import { analysersOf } from './look-up.ts';

/** What an answer leaves out, and what nothing answers. */
export async function detailsOf(
  index: Opened,
  question: Question,
  kind: Kind,
): Promise<Omit<Details, 'years' | 'sections'>> {
  const isPhrase = (term: Term) => wordsOf(term).length > 1;
  return {
    isExact: kind === 'articles' || ![...weigh(question).all.flat(), ...question.without].some(isPhrase),
    unknown: await unknownWords(index, question, [kind]),
    ignored: weigh(question).ignored,
  };
}

/** Words that stand in no text of some kinds, each once, as typed. Stop words are not looked up, for their lists are the longest. */
export async function unknownWords(
  { directory, lookUp }: Opened,
  question: Question,
  kinds: readonly Kind[],
): Promise<string[]> {
  const analysers = analysersOf(languagesAsked(directory, question));
  const stands = async (text: string, kind: Kind) =>
    (await lookUp[kind].term({ text, isQuoted: false }, analysers)).articles.length > 0;
  const words = [...new Set(weigh(question).all.flat().flatMap(wordsOf))].filter((word) => !isStopWord(fold(word)));
  const known = await Promise.all(
    words.map(async (word) => (await Promise.all(kinds.map((kind) => stands(word, kind)))).includes(true)),
  );
  return words.filter((_, at) => !known[at]);
}
