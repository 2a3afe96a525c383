/**
 * Minutes somebody needs for a text, at least 1.
 * Adults read 238 English words a minute silently (Brysbaert 2019, Journal of Memory and Language 109);
 * German words are longer, about 180 a minute for the same text.
 */
export function readingMinutes(words: number, language: string): number {
  return Math.max(1, Math.round(words / (language.startsWith('de') ? 180 : 238)));
}
