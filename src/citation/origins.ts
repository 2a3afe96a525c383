import type { CitedWork } from './cited-work.ts';
import type { CiteWords } from './cite-words.ts';

/** The other addresses of a work, for formats that have a field for one only. Empty if there are none. */
export function origins({ original, copy }: CitedWork, words: CiteWords): string[] {
  return [original && `${words.original}: ${original}`, copy && `${words.copy}: ${copy}`].filter(
    (line) => line !== undefined && line !== '',
  ) as string[];
}
