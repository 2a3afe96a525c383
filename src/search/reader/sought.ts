import { rarity } from '../rank.ts';
import { intersection, union, type Articles } from './articles.ts';
import { allOf, anyOf, nothing, weighed, type Matches } from './matches.ts';
import { allTogether, type Trace } from './trace.ts';

/** A list that answers, and what its hits count for. */
export interface Weighed {
  trace: Trace;
  weight: number;
}

/** Something to look for, as far as the heads of its lists tell. */
export interface Sought {
  /** Where it may be found, and nowhere else. */
  articles: Articles;
  /** Set where it is found wherever one of these lists has a text, and no two of them share one. */
  lists?: readonly Weighed[];
  /** The texts that hold it, at least those in some articles. */
  texts(articles: Articles): Promise<Matches>;
  /** So many articles share what `places` must fetch, as a power of two. */
  width: number;
  /** In articles: where its words stand, for telling how near they are to others. */
  places(articles: Articles): Promise<Matches[]>;
}

export const nowhere: Sought = {
  articles: new Uint32Array(),
  width: allTogether,
  texts: () => Promise.resolve(nothing),
  places: () => Promise.resolve([]),
};

/** What is found in any of some lists that share no text. @param size texts in all */
export function inLists(lists: readonly Weighed[], size: number): Sought {
  const idf = rarity(
    size,
    lists.reduce((sum, { trace }) => sum + trace.total, 0),
  );
  const rated = lists.map(({ trace, weight }) => ({ trace, weight: weight * idf }));
  return {
    articles: union(rated.map(({ trace }) => trace.articles)),
    lists: rated,
    width: Math.min(...rated.map(({ trace }) => trace.width)),
    texts: async (articles) =>
      anyOf(await Promise.all(rated.map(async ({ trace, weight }) => weighed(await trace.texts(articles), weight)))),
    places: (articles) => Promise.all(rated.map(({ trace }) => trace.places(articles))),
  };
}

/** What is found where all of some lists have the same text. */
export function inAll(lists: readonly (Trace | undefined)[], weight = 1): Sought {
  const all = lists.filter((trace) => trace !== undefined);
  if (all.length === 0 || all.length < lists.length) return nowhere;
  return {
    articles: intersection(all.map((trace) => trace.articles)),
    width: allTogether,
    texts: async (articles) => weighed(allOf(await Promise.all(all.map((trace) => trace.texts(articles)))), weight),
    places: () => Promise.resolve([]),
  };
}

/** What is found by any of several ways. */
export function inAny(ways: readonly Sought[]): Sought {
  const [only, ...others] = ways;
  if (only && others.length === 0) return only;
  return {
    articles: union(ways.map(({ articles }) => articles)),
    width: Math.min(...ways.map(({ width }) => width)),
    texts: async (articles) => anyOf(await Promise.all(ways.map((way) => way.texts(articles)))),
    places: async (articles) => (await Promise.all(ways.map((way) => way.places(articles)))).flat(),
  };
}
