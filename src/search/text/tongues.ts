import type { Analyser } from './keys.ts';

/** What one must know of a language to take its words apart. */
export interface Tongue {
  /** The stem of a folded word. */
  stem: (folded: string) => string;
  /** Words too frequent to tell texts apart, folded. They are in the index and count when alone or in quotation marks. */
  stopWords: readonly string[];
}

/** In files of their own, so that a browser fetches only what its archive speaks. */
const sources: Partial<Record<Analyser, () => Promise<Tongue>>> = {
  d: async () => (await import('./german.ts')).german,
  e: async () => (await import('./english.ts')).english,
};
const learnt = new Map<Analyser, Tongue>();

/** Which way a text of a language is taken apart. @param language BCP 47 tag */
export function analyserOf(language: string): Analyser {
  const [primary] = language.toLowerCase().split('-');
  return primary === 'de' ? 'd' : primary === 'en' ? 'e' : 'x';
}

/** Learns languages by their BCP 47 tags. Whoever makes keys of their words, or asks for their stop words, comes here first. */
export async function learn(languages: Iterable<string>): Promise<void> {
  const analysers = new Set(Array.from(languages, analyserOf));
  await Promise.all(
    Array.from(analysers, async (analyser) => {
      const source = sources[analyser];
      if (source && !learnt.has(analyser)) learnt.set(analyser, await source());
    }),
  );
}

/** Undefined for languages whose words are only folded. @throws Error if it was not learnt */
export function tongueOf(analyser: Analyser): Tongue | undefined {
  const tongue = learnt.get(analyser);
  if (!tongue && sources[analyser]) throw new Error(`The language "${analyser}" must be learnt first.`);
  return tongue;
}

/** All that were learnt. */
export function tongues(): [analyser: Analyser, tongue: Tongue][] {
  return [...learnt];
}
