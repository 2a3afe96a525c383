import type { Article } from '../model/article.ts';
import type { Words } from './words.ts';

/**
 * What readers of an article do not get as it stood, one sentence each: what its record says, then what showing it lost.
 * @param shown from rendering its text
 */
export function lossSentences(
  { losses }: Pick<Article, 'losses'>,
  shown: readonly { kind: string }[],
  words: Pick<Words, 'loss'>,
): string[] {
  return [...new Set([...losses, ...shown.map(({ kind }) => words.loss[kind] ?? kind)])];
}
