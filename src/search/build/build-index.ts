import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { directoryFile, formatNumber, type Directory } from '../format.ts';
import { languagesOf, ledgerOf, yearsOf, type IndexedArticle } from './ledger.ts';
import { mergeLists, mergeWords } from './merge-runs.ts';
import { planRuns } from './runs.ts';
import { Shelf } from './shelf.ts';
import type { ArticleTexts } from './texts.ts';
import { Vocabulary } from './vocabulary.ts';
import { writeParts } from './write-parts.ts';
import { writeRun } from './write-run.ts';

/** What an index is to be made of. */
export interface IndexOrder<Item extends IndexedArticle> extends Settings {
  /** Those that may be found, oldest first. */
  articles: readonly Item[];
  /** Reads the texts of one; asked only of articles that are new or changed. */
  textsOf: (article: Item) => Promise<ArticleTexts>;
  /** Stands for the program: what another one prepared is not taken over. */
  program: string;
  /** A folder of ours alone. */
  cache: string;
}

type Settings = Pick<Directory, 'sections' | 'commentsPerPage' | 'findsCommenters'>;

/** A finished index: its folder, and the paths of its files within. */
export interface BuiltIndex {
  folder: string;
  files: string[];
}

/** How often a word must occur to be suggested, and in how many texts to be half of a compound; less in a small archive. */
const enough = { suggested: 3, half: 20 };

/**
 * Builds an index: takes apart what has changed, run by run, and merges all runs. The same articles give the same
 * bytes, whatever the cache held. Needs memory for one run and for the stems of the archive.
 */
export async function buildIndex<Item extends IndexedArticle>(order: IndexOrder<Item>): Promise<BuiltIndex> {
  const { articles, textsOf, program, cache, sections, commentsPerPage, findsCommenters } = order;
  const plans = planRuns(articles, JSON.stringify([program, findsCommenters]));
  const runs = plans.map(({ name, base }) => ({ path: join(cache, 'runs', name), base }));
  mkdirSync(join(cache, 'runs'), { recursive: true });
  const vocabulary = new Vocabulary();
  for (const [at, { path }] of runs.entries()) {
    if (!existsSync(`${path}.words`)) await writeRun(path, each(plans[at]!.articles, textsOf), vocabulary);
  }
  const wanted = new Set(plans.map(({ name }) => name));
  for (const file of readdirSync(join(cache, 'runs'))) {
    if (!wanted.has(file.split('.')[0]!)) rmSync(join(cache, 'runs', file));
  }

  const comments = articles.reduce((sum, article) => sum + article.comments, 0);
  const least = (usual: number) => Math.max(1, Math.min(usual, Math.floor((articles.length + comments) / 500)));
  writeParts(runs, least(enough.half));
  const shelf = new Shelf(join(cache, 'index'));
  const directory: Omit<Directory, 'version'> = {
    format: formatNumber,
    articles: articles.length,
    comments,
    commentsPerPage,
    findsCommenters,
    sections: sections.map(({ slug, name }) => ({ slug, name })),
    languages: languagesOf(articles),
    years: yearsOf(articles),
    pages: {
      articles: mergeLists(runs, 'articles', shelf),
      comments: mergeLists(runs, 'comments', shelf),
      words: mergeWords(runs, least(enough.suggested), shelf),
    },
    ledger: ledgerOf(articles, sections, shelf),
  };
  const version = createHash('sha256').update(JSON.stringify(directory)).digest('hex').slice(0, 16);
  shelf.putAs(directoryFile, Buffer.from(JSON.stringify({ version, ...directory } satisfies Directory)));
  shelf.sweep();
  return { folder: shelf.folder, files: shelf.files };
}

async function* each<Item>(articles: readonly Item[], textsOf: (article: Item) => Promise<ArticleTexts>) {
  for (const article of articles) yield await textsOf(article);
}
