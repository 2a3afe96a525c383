import { commentUrl } from '../../model/url.ts';
import type { Answer, Hit, Range } from '../answer.ts';
import type { Directory } from '../format.ts';
import type { Kind, Question, Term } from '../question.ts';
import { fold } from '../text/fold.ts';
import { addressKey } from '../text/keys.ts';
import { isStopWord } from '../text/stop-words.ts';
import { weigh, wordsOf } from '../text/terms.ts';
import { intersection, type Articles } from './articles.ts';
import type { Files } from './files.ts';
import type { Ledger } from './ledger.ts';
import { analysersOf, type LookUp } from './look-up.ts';
import { allOf, anyOf, articleOf, commentNumberOf, indexOf, where } from './matches.ts';
import { narrow, type Narrowed } from './narrow.ts';
import { ordered, orderedLists, type Wanted } from './order.ts';
import { inAny, type Sought } from './sought.ts';

/** An index of one build, open. */
export interface Opened {
  directory: Directory;
  files: Files;
  ledger: () => Promise<Ledger>;
  lookUp: Record<Kind, LookUp>;
}

export async function ask(index: Opened, question: Question, kind: Kind, range: Range = {}): Promise<Answer> {
  const { skip = 0, limit = 10, signal } = range;
  const { directory } = index;
  const lookUp = index.lookUp[kind];
  const analysers = analysersOf(languagesAsked(directory, question));
  const { all, ignored } = weigh(question);
  const [words, authors, without, unknown, thread, ledger] = await Promise.all([
    Promise.all(all.map(async (terms) => inAny(await each(terms, (term) => lookUp.term(term, analysers)), anyOf))),
    each(question.authors, (name) => lookUp.author(name)),
    each(decidable(question.without, kind), (term) => lookUp.term(term, analysers, false)),
    unknownWords(all.flat(), (word) => lookUp.knows(word, analysers)),
    question.thread === undefined ? undefined : threadOf(index, question.thread),
    index.ledger(),
  ]);
  signal?.throwIfAborted();
  const met = [...words, ...authors];
  const places = [...met.map(({ articles }) => articles), ...(thread ? [thread] : [])];
  const asked: Asked = {
    ...{ kind, met, without, wanted: { order: question.order, skip, limit } },
    articles: met.length > 0 ? intersection(places) : new Uint32Array(),
    narrowed: (perArticle) => narrow(perArticle, question, directory, ledger),
  };
  const { texts, ...counts } = (await hitsOfLists(asked)) ?? (await hitsOfAll(asked));
  const hits = await each(texts, (text) => hitOf(text, kind, ledger, directory));
  signal?.throwIfAborted();
  const isExact = kind === 'articles' || ![...all.flat(), ...question.without].some((term) => wordsOf(term).length > 1);
  return { kind, isExact, hits, ...counts, unknown, ignored };
}

/** What was sought, as far as the heads of its lists tell. */
interface Asked {
  kind: Kind;
  met: readonly Sought[];
  without: readonly Sought[];
  /** Where hits may be, and nowhere else. */
  articles: Articles;
  wanted: Wanted;
  narrowed: (perArticle: ReadonlyMap<number, number>) => Narrowed;
}

type Hits = Narrowed & { texts: number[] };

/** One word: the heads of its lists tell how often it occurs and where, and most of the time which hits are best. */
async function hitsOfLists({ kind, met, without, articles, wanted, narrowed }: Asked): Promise<Hits | undefined> {
  const lists = met.length === 1 && without.length === 0 ? met[0]!.lists : undefined;
  if (!lists) return undefined;
  const perArticle = new Map(Array.from(articles, (article) => [article, 0]));
  for (const { trace } of lists) {
    trace.articles.forEach((article, entry) => {
      const count = perArticle.get(article);
      if (count !== undefined) perArticle.set(article, count + trace.countAt(entry));
    });
  }
  const left = narrowed(perArticle);
  return { ...left, texts: await orderedLists(lists, wanted, kind, left.perArticle) };
}

/** Several words, or what has none of some: of each all hits are needed where the others may have some. */
async function hitsOfAll({ kind, met, without, articles, wanted, narrowed }: Asked): Promise<Hits> {
  const [held, barred] = await Promise.all([met, without].map((all) => each(all, (sought) => sought.texts(articles))));
  const among = new Set(articles);
  const right = where(
    allOf(held!),
    (text) => among.has(articleOf(text, kind)) && barred!.every((texts) => indexOf(texts, text) < 0),
  );
  const perArticle = new Map<number, number>();
  for (const text of right.texts) {
    const article = articleOf(text, kind);
    perArticle.set(article, (perArticle.get(article) ?? 0) + 1);
  }
  const left = narrowed(perArticle);
  const matches = where(right, (text) => left.perArticle.has(articleOf(text, kind)));
  return { ...left, texts: await ordered(matches, wanted, kind, met) };
}

/** Words that stand in no text, each once, as typed. Stop words are not looked up, for their lists are the longest. */
export async function unknownWords(terms: readonly Term[], knows: (word: string) => Promise<boolean>) {
  const words = [...new Set(terms.flatMap(wordsOf))].filter((word) => !isStopWord(fold(word)));
  const known = await each(words, knows);
  return words.filter((_, at) => !known[at]);
}

/** The languages in which an answer may be written. */
export function languagesAsked({ languages }: Directory, { language }: Question): string[] {
  return language === undefined ? languages : languages.filter((tag) => tag.split('-')[0] === language.split('-')[0]);
}

/** What must not occur can be told of comments only if it is one word; of a phrase, their pages tell. */
function decidable(terms: readonly Term[], kind: Kind): readonly Term[] {
  return kind === 'articles' ? terms : terms.filter((term) => wordsOf(term).length === 1);
}

async function threadOf({ lookUp }: Opened, tail: string): Promise<Articles> {
  return (await lookUp.articles.trace(addressKey(tail)))?.articles ?? new Uint32Array();
}

async function hitOf(text: number, kind: Kind, ledger: Ledger, { commentsPerPage }: Directory): Promise<Hit> {
  const article = await ledger.card(articleOf(text, kind));
  if (kind === 'articles') return { kind: 'article', article };
  const number = commentNumberOf(text);
  return { kind: 'comment', article, number, url: commentUrl(article, number, commentsPerPage) };
}

function each<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  return Promise.all(items.map(act));
}
