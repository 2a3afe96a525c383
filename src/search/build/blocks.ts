import type { List } from '../format/list.ts';
import { blockKey, blockOf } from '../text/stop-keys.ts';

/** A list without its positions, for those who only ask where a word occurs at all. */
export function withoutPlaces({ articles, grades }: List): List {
  return { articles, grades, counts: new Uint32Array(articles.length), places: new Uint32Array() };
}

/** The positions of a list in blocks of articles, each under its own key, in order; without grades. */
export function* blocksOf(key: string, { articles, counts, places }: List): Generator<[key: string, list: List]> {
  for (let from = 0, start = 0; from < articles.length;) {
    const block = blockOf(articles[from]!);
    let to = from;
    let end = start;
    while (to < articles.length && blockOf(articles[to]!) === block) end += counts[to++]!;
    const list = {
      articles: articles.slice(from, to),
      grades: new Uint32Array(to - from),
      counts: counts.slice(from, to),
      places: places.slice(start, end),
    };
    yield [blockKey(key, block), list];
    [from, start] = [to, end];
  }
}
