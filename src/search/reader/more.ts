import type { Kind, Question, Term } from '../question.ts';
import { addressKey, nameKey, type Analyser } from '../text/keys.ts';
import { wordsOf } from '../text/terms.ts';
import { tokensOf } from '../text/tokens.ts';
import type { More, Opened } from './ask.ts';
import type { LookUp } from './look-up.ts';
import { inAll, type Sought } from './sought.ts';

/** Looks up what few questions ask: authors, what must not occur, and one thread alone. */
export async function moreOf(
  { lookUp }: Opened,
  { authors, without, thread }: Question,
  kind: Kind,
  analysers: readonly Analyser[],
): Promise<More> {
  const [met, barred, within] = await Promise.all([
    Promise.all(authors.map((name) => author(name, lookUp[kind]))),
    Promise.all(decidable(without, kind).map((term) => lookUp[kind].term(term, analysers, false))),
    thread === undefined ? undefined : lookUp.articles.trace(addressKey(thread)),
  ]);
  return { met, barred, within: thread === undefined ? [] : [within?.articles ?? new Uint32Array()] };
}

/** Texts by an author whose name holds all the words given. */
async function author(name: string, lookUp: LookUp): Promise<Sought> {
  return inAll(await Promise.all(tokensOf(name).map(({ word }) => lookUp.trace(nameKey(word)))));
}

/** What must not occur can be told of comments only if it is one word; of a phrase, their pages tell. */
function decidable(terms: readonly Term[], kind: Kind): readonly Term[] {
  return kind === 'articles' ? terms : terms.filter((term) => wordsOf(term).length === 1);
}
