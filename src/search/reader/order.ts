import type { Bundle } from '../format/list.ts';
import type { Order } from '../question.ts';
import { nearnessFactor } from '../rank.ts';
import { anyOf, articleOf, indexOf, placesAt, weighed, where, type Matches } from './matches.ts';
import type { Sought, Weighed } from './sought.ts';

/** A stretch of all hits, in an order. */
export interface Wanted {
  order: Order;
  skip: number;
  limit: number;
}

/** So many of the best are looked at for how near their words stand, and in so many pieces of a long list. */
const looked = 200;
const lookedPieces = 5;

/** The texts wanted. @param words those whose nearness to each other counts */
export async function ordered(
  matches: Matches,
  { order, skip, limit }: Wanted,
  kind: Bundle,
  words: readonly Sought[],
): Promise<number[]> {
  if (limit === 0) return [];
  const best = firstOf(matches, Math.max(looked, skip + limit), order);
  if (order === 'relevance' && kind === 'articles' && words.length > 1) await drawNear(best, words);
  return best.slice(skip, skip + limit).map(({ text }) => text);
}

/**
 * The texts wanted of those in some lists that share none, and only in some articles: fetches of long lists no more
 * than these take.
 * @param perArticle how many texts each article has, ascending
 */
export async function orderedLists(
  lists: readonly Weighed[],
  wanted: Wanted,
  kind: Bundle,
  perArticle: ReadonlyMap<number, number>,
): Promise<number[]> {
  const { order, skip, limit } = wanted;
  if (limit === 0) return [];
  const isKept = (text: number) => perArticle.has(articleOf(text, kind));
  const best = order === 'relevance' ? (await surelyBest(lists)).filter(({ text }) => isKept(text)) : [];
  if (best.length >= skip + limit) return best.slice(skip, skip + limit).map(({ text }) => text);
  const articles = Uint32Array.from(order === 'relevance' ? perArticle.keys() : firstFew(perArticle, wanted)).sort();
  const texts = await Promise.all(lists.map(async ({ trace, weight }) => weighed(await trace.texts(articles), weight)));
  return ordered(where(anyOf(texts), isKept), wanted, kind, []);
}

interface Rated {
  text: number;
  score: number;
}

type Compare = (a: Rated, b: Rated) => number;

const orders: Record<Order, Compare> = {
  // Of those worth the same the newer one.
  relevance: (a, b) => b.score - a.score || b.text - a.text,
  newest: (a, b) => b.text - a.text,
  oldest: (a, b) => a.text - b.text,
};
const byWorth = orders.relevance;

function firstOf({ texts, scores }: Matches, count: number, order: Order = 'relevance'): Rated[] {
  return Array.from(texts, (text, at) => ({ text, score: scores[at]! }))
    .sort(orders[order])
    .slice(0, count);
}

/** The best of some lists, as far as none of them can hold a better one that is not known yet. */
async function surelyBest(lists: readonly Weighed[]): Promise<Rated[]> {
  const known = await Promise.all(
    lists.map(async ({ trace, weight }) => {
      const matches = trace.best ?? (await trace.texts(new Uint32Array()));
      return firstOf(weighed(matches, weight), Infinity);
    }),
  );
  // What is worse than the last of a list's best may be behind others that its pieces hold.
  const [bound] = known.flatMap((rated, at) => (lists[at]!.trace.best ? rated.slice(-1) : [])).sort(byWorth);
  const all = known.flat().sort(byWorth);
  return bound ? all.filter((each) => byWorth(each, bound) <= 0) : all;
}

/** The articles that hold the newest or oldest texts wanted. */
function firstFew(perArticle: ReadonlyMap<number, number>, { order, skip, limit }: Wanted): number[] {
  const articles = [...perArticle.keys()];
  if (order === 'newest') articles.reverse();
  let held = 0;
  const last = articles.findIndex((article) => (held += perArticle.get(article)!) >= skip + limit);
  return last < 0 ? articles : articles.slice(0, last + 1);
}

/** Sorts the foremost anew by how near the words stand in them. */
async function drawNear(best: Rated[], words: readonly Sought[]): Promise<void> {
  const width = Math.min(...words.map((word) => word.width));
  const pieces = new Set<number>();
  const foremost = best.slice(0, looked).filter(({ text }) => pieces.add(text >>> width).size <= lookedPieces);
  const articles = Uint32Array.from(foremost, ({ text }) => text).sort();
  const places = await Promise.all(words.map((word) => word.places(articles)));
  for (const rated of foremost) {
    const window = shortestWindow(places.map((ways) => firstPlaces(ways, rated.text)));
    if (window !== undefined) rated.score *= nearnessFactor(words.length, window);
  }
  foremost.sort(byWorth);
  best.splice(0, foremost.length, ...foremost);
}

/** Where a word stands in a text, by the first way of finding it that tells. */
function firstPlaces(ways: readonly Matches[], text: number): Uint32Array {
  for (const way of ways) {
    const at = indexOf(way, text);
    const places = at < 0 ? undefined : placesAt(way, at);
    if (places && places.length > 0) return places;
  }
  return new Uint32Array();
}

/** Length in words of the shortest stretch that holds one of each; undefined where positions are missing. */
function shortestWindow(places: readonly Uint32Array[]): number | undefined {
  if (places.some(({ length }) => length === 0)) return undefined;
  const at = places.map(() => 0);
  let shortest = Infinity;
  for (;;) {
    const heads = at.map((index, word) => places[word]![index]!);
    const least = Math.min(...heads);
    shortest = Math.min(shortest, Math.max(...heads) - least + 1);
    const behind = heads.indexOf(least);
    at[behind]! += 1;
    if (at[behind]! >= places[behind]!.length) return shortest;
  }
}
