import type { Site } from '../model/site.ts';

/** Sentences with names in braces; a pair is for one thing and for several, by the value `n`. */
export type Sentences = Readonly<Record<string, string | readonly string[]>>;

/** What the page says: the site's sentences, and how it writes numbers and dates. */
export interface Speech extends Pick<Site, 'language' | 'timeZone'> {
  sentences: Sentences;
}

/** A sentence with its values filled in; digits are grouped as the site's language does. */
export function say(
  { sentences, language }: Speech,
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
