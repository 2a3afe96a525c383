import type { Words } from './words.ts';

/** What stands before a name in a line of several, so that they read `A`, `A und B`, `A, B und C`. */
export function beforeName(at: number, total: number, { and }: Pick<Words, 'and'>): string {
  if (at === 0) return '';
  return at < total - 1 ? ', ' : ` ${and} `;
}
