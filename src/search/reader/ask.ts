import { commentUrl } from '../../model/url.ts';
import type { Answer, Hit, Range } from '../answer.ts';
import type { Directory } from '../format.ts';
import type { Kind, Question, Term } from '../question.ts';
import { fold } from '../text/fold.ts';
import { addressKey } from '../text/keys.ts';
import { isStopWord } from '../text/stop-words.ts';
import { weigh, wordsOf } from '../text/terms.ts';
import type { Ledger } from './ledger.ts';
import { analysersOf, type LookUp } from './look-up.ts';
import { anyOf, articleOf, both, commentNumberOf, indexOf, nothing, where, type Matches } from './matches.ts';
import { narrow } from './narrow.ts';
import { ordered } from './order.ts';

/** An index of one build, open. */
export interface Opened {
  directory: Directory;
  ledger: () => Promise<Ledger>;
  lookUp: Record<Kind, LookUp>;
}

export async function ask(index: Opened, question: Question, kind: Kind, range: Range = {}): Promise<Answer> {
  const { skip = 0, limit = 10, isUnfinished = false, signal } = range;
  const { directory } = index;
  const lookUp = index.lookUp[kind];
  const analysers = analysersOf(languagesAsked(directory, question));
  const { all, ignored } = weigh(question);
  const open = isUnfinished && !/\s$/.test(question.text) ? question.all.at(-1)?.at(-1) : undefined;
  const matching = (term: Term) =>
    term === open ? lookUp.unfinished(term, analysers) : lookUp.term(term, analysers, true);
  const [clauses, authors, without, unknown, thread, ledger] = await Promise.all([
    Promise.all(all.map((terms) => Promise.all(terms.map(matching)))),
    Promise.all(question.authors.map((name) => lookUp.author(name))),
    Promise.all(decidable(question.without, kind).map((term) => lookUp.term(term, analysers, false))),
    unknownWords(all.flat(), (word) => lookUp.knows(word, analysers)),
    question.thread === undefined ? -1 : threadOf(index, question.thread),
    index.ledger(),
  ]);
  signal?.throwIfAborted();
  const words = clauses.map((terms) => terms.reduce(anyOf, nothing));
  const parts = [...words, ...authors];
  const met = parts.length > 0 ? parts.reduce(both) : nothing;
  const right = where(met, (text) => without.every((term) => indexOf(term, text) < 0));
  const { matches, ...counts } = narrow(right, kind, question, thread, directory, ledger);
  const texts = ordered(matches, question.order, words, skip, limit);
  const hits = await Promise.all(texts.map((text) => hitOf(text, kind, ledger, directory)));
  signal?.throwIfAborted();
  const isExact = kind === 'articles' || ![...all.flat(), ...question.without].some((term) => wordsOf(term).length > 1);
  const grown = open && words[all.findIndex((terms) => terms.includes(open))];
  const goesOn = open && grown && grown.texts.length > 0 ? wordsOf(open) : [];
  return {
    ...{ kind, count: matches.texts.length, isExact, hits, ...counts, ignored },
    unknown: unknown.filter((word) => !goesOn.includes(word)),
  };
}

/** Words that stand in no text, each once, as typed. Stop words are not looked up, for their lists are the longest. */
export async function unknownWords(terms: readonly Term[], knows: (word: string) => Promise<boolean>) {
  const words = [...new Set(terms.flatMap(wordsOf))].filter((word) => !isStopWord(fold(word)));
  const known = await Promise.all(words.map(knows));
  return words.filter((_, at) => !known[at]);
}

/** The languages in which an answer may be written. */
export function languagesAsked({ languages }: Directory, { language }: Question): string[] {
  return language === undefined ? languages : languages.filter((each) => each.split('-')[0] === language.split('-')[0]);
}

/** What must not occur can be told of comments only if it is one word; of a phrase, their pages tell. */
function decidable(terms: readonly Term[], kind: Kind): readonly Term[] {
  return kind === 'articles' ? terms : terms.filter((term) => wordsOf(term).length === 1);
}

async function threadOf({ lookUp }: Opened, tail: string): Promise<number> {
  const matches: Matches = (await lookUp.articles.list(addressKey(tail))) ?? nothing;
  return matches.texts[0] ?? -1;
}

async function hitOf(text: number, kind: Kind, ledger: Ledger, { commentsPerPage }: Directory): Promise<Hit> {
  const article = await ledger.card(articleOf(text, kind));
  if (kind === 'articles') return { kind: 'article', article };
  const number = commentNumberOf(text);
  return { kind: 'comment', article, number, url: commentUrl(article, number, commentsPerPage) };
}
