import type { Site } from '../model/site.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** The texts of the interface. German is the pattern: a text missing elsewhere fails the type check. */
export type Words = typeof de;

const languages: Record<Site['language'], Words> = { de, en };

/** The interface's texts in the site's language. */
export function wordsOf({ language }: Pick<Site, 'language'>): Words {
  return languages[language];
}
