import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { bySpelling, register, type RegisterEntry } from '../model/register.ts';
import { listed } from '../model/selection.ts';
import type { Site } from '../model/site.ts';
import { contentFolder } from './content-folder.ts';
import { ContentError } from './problem.ts';
import type { Holding } from './read-article.ts';
import { readPages, type PageText } from './read-pages.ts';
import { readSite } from './read-site.ts';

export type { Holding } from './read-article.ts';
export { articleFile, bodyOf, threadOf } from './texts.ts';

/** All that routes pick from. */
export interface Library {
  site: Site;
  pages: PageText[];
  /** Every article, withdrawn and unlisted ones too. */
  holdings: Holding[];
  /** Those that lists may show, newest first. */
  listed: Holding[];
  /** Topics of the listed articles, from A to Z. */
  topics: RegisterEntry<Holding>[];
  /** The same by every spelling's address, for the topics that an article names. */
  topicsBySpelling: Map<string, RegisterEntry<Holding>>;
  /** Authors of the listed articles, from A to Z. */
  authors: RegisterEntry<Holding>[];
  authorsBySpelling: Map<string, RegisterEntry<Holding>>;
  /** Stands for all that every page shows besides its own article: settings, the names of plain pages, which rooms there are. */
  digest: string;
}

let opened: Promise<Library> | undefined;

/**
 * Opens the library once a build; in development anew for each request.
 * @throws ContentError naming everything wrong in the content folder
 */
export function openLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return read();
  opened ??= read();
  return opened;
}

async function read(): Promise<Library> {
  const folder = contentFolder();
  const site = await readSite(folder);
  const { pages, problems } = await readPages(folder);
  if (problems.length > 0) throw new ContentError(problems);
  const holdings = (await getCollection('holdings')).map(({ data }) => data as unknown as Holding);
  const shown = listed(holdings);
  const { language, topicAliases: aliases } = site;
  const topics = register(shown, (article) => article.topics, { language, aliases });
  const authors = register(shown, (article) => article.authors, { language });
  const names = pages.map(({ slug, title }) => ({ slug, title }));
  const digest = digestOf({ site, names, has: [shown.length > 0, topics.length > 0, authors.length > 0] });
  return {
    site,
    pages,
    holdings,
    listed: shown,
    topics,
    topicsBySpelling: bySpelling(topics, aliases),
    authors,
    authorsBySpelling: bySpelling(authors),
    digest,
  };
}

/** A short name for any data; the same data has the same name. */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22);
}
