import { nearnessFactor } from '../rank.ts';
import type { Order } from '../question.ts';
import { indexOf, placesAt, type Matches } from './matches.ts';
import { shortestWindow } from './phrase.ts';

/** So many of the best are looked at for how near their words stand. */
const looked = 200;

/** The texts from `skip` on, at most `limit`, in an order. @param words the matches of each term, with positions */
export function ordered(
  matches: Matches,
  order: Order,
  words: readonly Matches[],
  skip: number,
  limit: number,
): number[] {
  if (order === 'oldest') return Array.from(matches.texts.subarray(skip, skip + limit));
  if (order === 'newest')
    return Array.from(matches.texts)
      .reverse()
      .slice(skip, skip + limit);
  const best = bestOf(matches, Math.max(looked, skip + limit));
  const near = best.map((at, rank) => ({
    text: matches.texts[at]!,
    score: matches.scores[at]! * (rank < looked ? nearness(matches.texts[at]!, words) : 1),
  }));
  // Of two that are worth the same the newer one stands first.
  near.sort((a, b) => b.score - a.score || b.text - a.text);
  return near.slice(skip, skip + limit).map(({ text }) => text);
}

/** Indices of the best, best first. */
function bestOf({ texts, scores }: Matches, count: number): number[] {
  const indices = Array.from(texts, (_, at) => at);
  return indices.sort((a, b) => scores[b]! - scores[a]! || b - a).slice(0, count);
}

function nearness(text: number, words: readonly Matches[]): number {
  if (words.length < 2) return 1;
  const places = words.map((word) => placesAt(word, indexOf(word, text)));
  const window = shortestWindow(places);
  return window === undefined ? 1 : nearnessFactor(words.length, window);
}
