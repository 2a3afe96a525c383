import { keyOf, type Analyser } from './keys.ts';
import { stopWords } from './stop-words.ts';

let keys: Set<string> | undefined;

/** Whether a key is that of a stop word in its language, and perhaps of others that share its stem. */
export function isStopKey(key: string): boolean {
  keys ??= new Set(
    (['d', 'e', 'x'] satisfies Analyser[]).flatMap((analyser) => stopWords.map((word) => keyOf(word, analyser))),
  );
  return keys.has(key);
}

/** Articles whose positions of a stop word stand in one row. */
const articlesPerBlock = 128;

export function blockOf(article: number): number {
  return Math.floor(article / articlesPerBlock);
}

/** Key of the positions of a stop word in a block of articles. It stands behind the word's own. */
export function blockKey(key: string, block: number): string {
  return `${key} ${String(block).padStart(6, '0')}`;
}
