import type { Site } from '../model/site.ts';

/** Sentences with names in braces; a pair is for one thing and for several, by the value `n`. */
export type Sentences = Readonly<Record<string, string | readonly string[]>>;

/** What a page says, and how it writes numbers. */
export interface Spoken extends Pick<Site, 'language'> {
  sentences: Sentences;
}

/** What the page of the search says, and how it writes dates as well. */
export interface Speech extends Spoken, Pick<Site, 'timeZone'> {}

/** A sentence with its values filled in; digits are grouped as the site's language does. */
export function say(
  { sentences, language }: Spoken,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const sentence = sentences[name] ?? '';
  const pattern = typeof sentence === 'string' ? sentence : sentence[values['n'] === 1 ? 0 : 1]!;
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key] ?? '';
    return typeof value === 'number' ? value.toLocaleString(language) : value;
  });
}
