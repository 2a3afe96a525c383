import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryFile, formatNumber, type Directory } from '../format.ts';
import { languagesOf, ledgerOf, yearsOf, type IndexedArticle } from './ledger.ts';
import { mergeLists, mergeWords } from './merge-runs.ts';
import { planRuns, type RunPlan } from './runs.ts';
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
  const { articles, program, cache, sections, commentsPerPage, findsCommenters } = order;
  const plans = planRuns(articles, JSON.stringify([program, findsCommenters]));
  const settings: Settings = {
    sections: sections.map(({ slug, name }) => ({ slug, name })),
    commentsPerPage,
    findsCommenters,
  };
  const made = digestOf([plans.map(({ name }) => name), settings]);
  const before = lastBuilt(cache, made);
  if (before) return before;
  rmSync(join(cache, 'built.json'), { force: true });
  await takeApart(plans, order);
  const runs = plans.map(({ name, base }) => ({ path: join(cache, 'runs', name), base }));
  const comments = articles.reduce((sum, article) => sum + article.comments, 0);
  const least = (usual: number) => Math.max(1, Math.min(usual, Math.floor((articles.length + comments) / 500)));
  writeParts(runs, least(enough.half));
  const shelf = new Shelf(join(cache, 'index'));
  const directory: Omit<Directory, 'version'> = {
    ...{ format: formatNumber, articles: articles.length, comments, ...settings },
    languages: languagesOf(articles),
    years: yearsOf(articles),
    pages: {
      articles: mergeLists(runs, 'articles', shelf),
      comments: mergeLists(runs, 'comments', shelf),
      words: mergeWords(runs, least(enough.suggested), shelf),
    },
    ledger: ledgerOf(articles, sections, shelf),
  };
  const whole: Directory = { version: digestOf(directory), ...directory };
  shelf.putAs(directoryFile, Buffer.from(JSON.stringify(whole)));
  shelf.sweep();
  writeFileSync(join(cache, 'built.json'), JSON.stringify({ made, files: shelf.files }));
  return { folder: shelf.folder, files: shelf.files };
}

/** The index that was built last, if it was made of the same. */
function lastBuilt(cache: string, made: string): BuiltIndex | undefined {
  const path = join(cache, 'built.json');
  if (!existsSync(path)) return undefined;
  const last = JSON.parse(readFileSync(path, 'utf8')) as { made: string; files: string[] };
  return last.made === made ? { folder: join(cache, 'index'), files: last.files } : undefined;
}

/** Writes the lists of each run that is not in the cache, and throws away those that are not wanted any more. */
async function takeApart<Item extends IndexedArticle>(plans: readonly RunPlan<Item>[], order: IndexOrder<Item>) {
  const folder = join(order.cache, 'runs');
  mkdirSync(folder, { recursive: true });
  const vocabulary = new Vocabulary();
  for (const { name, articles } of plans) {
    if (existsSync(join(folder, `${name}.words`))) continue;
    await writeRun(join(folder, name), each(articles, order.textsOf), vocabulary);
  }
  const wanted = new Set(plans.map(({ name }) => name));
  for (const file of readdirSync(folder)) if (!wanted.has(file.split('.')[0]!)) rmSync(join(folder, file));
}

async function* each<Item>(articles: readonly Item[], textsOf: (article: Item) => Promise<ArticleTexts>) {
  for (const article of articles) yield await textsOf(article);
}

function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
}
