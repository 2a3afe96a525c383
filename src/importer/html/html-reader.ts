import type { Draft, Overrides, Reader, Source, Surroundings } from '../reader.ts';
import { readArticle } from './read-article.ts';
import { looksLikeHtml } from './page/recognise.ts';

/** Reads a saved page of any paper: its article, what its head says, its pictures, and its thread if a thread reader knows it. */
export const htmlReader: Reader = {
  name: 'html',
  recognises: ({ bytes }: Source) => looksLikeHtml(bytes),
  read: (source: Source, overrides: Overrides, surroundings: Surroundings): Promise<Draft> =>
    readArticle(source, overrides, surroundings),
};
