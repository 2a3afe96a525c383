import { commentUrl } from '../../model/url.ts';
import type { Answer, Hit, Range } from '../answer.ts';
import type { Directory } from '../format.ts';
import { isEmpty, type Kind, type Question } from '../question.ts';
import { weigh } from '../text/terms.ts';
import { intersection, type Articles } from './articles.ts';
import { cardNames, cardOf } from './cards.ts';
import type { Files } from './files.ts';
import { analysersOf, type LookUp } from './look-up.ts';
import { allOf, articleOf, commentNumberOf, indexOf, where } from './matches.ts';
import { ordered, orderedLists, type Wanted } from './order.ts';
import { inAny, type Sought } from './sought.ts';
import { allTogether } from './trace.ts';

/** An index of one build, open. */
export interface Opened {
  directory: Directory;
  files: Files;
  lookUp: Record<Kind, LookUp>;
}

export async function ask(index: Opened, question: Question, kind: Kind, range: Range = {}): Promise<Answer> {
  const { skip = 0, limit = 10, signal } = range;
  const { directory } = index;
  const lookUp = index.lookUp[kind];
  const analysers = analysersOf(languagesAsked(directory, question));
  const { all } = weigh(question);
  const { authors, without, thread } = question;
  const isPlain = authors.length + without.length === 0 && thread === undefined;
  // Beside the lists, so that no hit waits for a round trip more; who shows one is told if they cannot be had.
  if (!isEmpty(question)) void cardNames(directory, index.files);
  const [words, { met, barred, within } = nothingMore] = await Promise.all([
    each(all, async (terms) => inAny(await each(terms, (term) => lookUp.term(term, analysers)))),
    isPlain ? undefined : import('./more.ts').then(({ moreOf }) => moreOf(index, question, kind, analysers)),
  ]);
  signal?.throwIfAborted();
  const sought = [...words, ...met];
  const asked: Asked = {
    ...{ kind, met: sought, barred, wanted: { order: question.order, skip, limit } },
    // What stands in every third article is near everything, and where is much to fetch.
    near: sought.filter(({ articles, width }) => width === allTogether || articles.length * 3 < directory.articles),
    articles:
      sought.length > 0 ? intersection([...sought.map(({ articles }) => articles), ...within]) : new Uint32Array(),
    narrowed: async (perArticle) => {
      const { section, from, to, language } = question;
      // Most questions have no filters.
      const isFiltered = (section ?? from ?? to ?? language) !== undefined;
      if (isFiltered) return (await import('./narrow.ts')).narrow(perArticle, question, index);
      return { perArticle, count: [...perArticle.values()].reduce((sum, count) => sum + count, 0) };
    },
  };
  const { texts, found, left } = (await hitsOfLists(asked)) ?? (await hitsOfAll(asked));
  const hits = await each(texts, (text) => hitOf(text, kind, index));
  signal?.throwIfAborted();
  return {
    ...{ kind, hits, ...left },
    details: async () => {
      const [{ narrow }, { detailsOf }] = await Promise.all([import('./narrow.ts'), import('./details.ts')]);
      return { ...(await narrow(found, question, index)), ...(await detailsOf(index, question, kind)) };
    },
  };
}

/** What a question asks besides its words. */
export interface More {
  /** Must be met too. */
  met: Sought[];
  /** Must not occur. */
  barred: Sought[];
  /** Where hits must be. */
  within: Articles[];
}

const nothingMore: More = { met: [], barred: [], within: [] };

/** What was sought, as far as the heads of its lists tell. */
interface Asked {
  kind: Kind;
  met: readonly Sought[];
  barred: readonly Sought[];
  /** Of those to be met the ones whose nearness to each other counts. */
  near: readonly Sought[];
  /** Where hits may be, and nowhere else. */
  articles: Articles;
  wanted: Wanted;
  narrowed: (perArticle: ReadonlyMap<number, number>) => Promise<Left>;
}

/** What is left of hits after the filters of a question. */
type Left = Pick<Answer, 'count' | 'perArticle'>;

interface Hits {
  texts: number[];
  /** Hits an article before any filter. */
  found: ReadonlyMap<number, number>;
  left: Left;
}

/** One word: the heads of its lists tell how often it occurs and where, and most of the time which hits are best. */
async function hitsOfLists({ kind, met, barred, articles, wanted, narrowed }: Asked): Promise<Hits | undefined> {
  const lists = met.length === 1 && barred.length === 0 ? met[0]!.lists : undefined;
  if (!lists) return undefined;
  const perArticle = new Map(Array.from(articles, (article) => [article, 0]));
  for (const { trace } of lists) {
    trace.articles.forEach((article, entry) => {
      const count = perArticle.get(article);
      if (count !== undefined) perArticle.set(article, count + trace.countAt(entry));
    });
  }
  const left = await narrowed(perArticle);
  return { found: perArticle, left, texts: await orderedLists(lists, wanted, kind, left.perArticle) };
}

/** Several words, or what has none of some: of each all hits are needed where the others may have some. */
async function hitsOfAll({ kind, met, barred, near, articles, wanted, narrowed }: Asked): Promise<Hits> {
  const [held, banned] = await Promise.all([met, barred].map((all) => each(all, (sought) => sought.texts(articles))));
  const among = new Set(articles);
  const right = where(
    allOf(held!),
    (text) => among.has(articleOf(text, kind)) && banned!.every((texts) => indexOf(texts, text) < 0),
  );
  const perArticle = new Map<number, number>();
  for (const text of right.texts) {
    const article = articleOf(text, kind);
    perArticle.set(article, (perArticle.get(article) ?? 0) + 1);
  }
  const left = await narrowed(perArticle);
  const matches = where(right, (text) => left.perArticle.has(articleOf(text, kind)));
  return { found: perArticle, left, texts: await ordered(matches, wanted, kind, near) };
}

/** The languages in which an answer may be written. */
export function languagesAsked({ languages }: Directory, { language }: Question): string[] {
  return language === undefined ? languages : languages.filter((tag) => tag.split('-')[0] === language.split('-')[0]);
}

async function hitOf(text: number, kind: Kind, { directory, files }: Opened): Promise<Hit> {
  const article = await cardOf(articleOf(text, kind), directory, files);
  if (kind === 'articles') return { kind: 'article', article };
  const number = commentNumberOf(text);
  return { kind: 'comment', article, number, url: commentUrl(article, number, directory.commentsPerPage) };
}

function each<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  return Promise.all(items.map(act));
}
