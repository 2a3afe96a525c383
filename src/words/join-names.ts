import type { Words } from './words.ts';

/** `A`, `A und B`, `A, B und C`. */
export function joinNames(names: readonly string[], { and }: Pick<Words, 'and'>): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last;
}
