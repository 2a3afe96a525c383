import { wordsOf } from './lines.ts';

const common: Record<'de' | 'en', ReadonlySet<string>> = {
  de: new Set('der die das und nicht ist ein eine mit auf für von dem den sich auch hat wird zu im'.split(' ')),
  en: new Set('the and of to a in is that for was with on not has had his it by said will'.split(' ')),
};

/** The language that most of the commonest words belong to; nothing if the text is too short to say. */
export function guessLanguage(text: string): 'de' | 'en' | undefined {
  const words = wordsOf(text.slice(0, 20_000).toLowerCase());
  const [german, english] = (['de', 'en'] as const).map(
    (tag) => words.filter((word) => common[tag].has(word)).length,
  ) as [number, number];
  if (german + english < 4) return undefined;
  return german >= english ? 'de' : 'en';
}
