import type { Bundle } from '../format/list.ts';

/** Where lists and dictionaries are cut, in bytes before packing where nothing else is said. What is found is the same for any. */
export interface Sizes {
  /** A list that takes more is long, and its pieces have some such size, those of comments before their better code. */
  list: { long: number; piece: Record<Bundle, number> };
  /** Comments that the head of a long list names as its best. */
  best: number;
  /** Comments that a word must stand in at least, and in a sixteenth of all, for its grades to be told of the best alone. */
  common: number;
  /** A shard may end from the first on and must before the last; a longer row stands alone. */
  shard: { least: number; most: number; alone: number };
  /** In shards. */
  page: { least: number; most: number };
}

export const usualSizes: Sizes = {
  list: { long: 4_000, piece: { articles: 3_000, comments: 5_000 } },
  best: 64,
  common: 4_000,
  shard: { least: 3_300, most: 6_600, alone: 2_250 },
  page: { least: 64, most: 192 },
};
