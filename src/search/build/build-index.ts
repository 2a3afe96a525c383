import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { directoryFile, formatNumber, type Directory } from '../format.ts';
import { learn } from '../text/tongues.ts';
import { mergeAgain, mergeAll, type Merging, type Replaced } from './dictionaries.ts';
import { readLastBuild, writeLastBuild, type LastBuild } from './last-build.ts';
import { languagesOf, ledgerOf, yearsOf, type IndexedArticle } from './ledger.ts';
import type { RunFiles } from './merge-runs.ts';
import { planRuns, type RunPlan } from './runs.ts';
import { Shelf } from './shelf.ts';
import { usualSizes, type Sizes } from './sizes.ts';
import type { ArticleTexts } from './texts.ts';
import { endsOfRun, packed } from './thread-ends.ts';
import { Vocabulary } from './vocabulary.ts';
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
  sizes?: Sizes;
}

type Named = RunFiles & { name: string };

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
  const { articles, program, cache, sections, commentsPerPage, findsCommenters, sizes = usualSizes } = order;
  const plans = planRuns(articles, JSON.stringify([program, findsCommenters]));
  const settings: Settings = {
    sections: sections.map(({ slug, name }) => ({ slug, name })),
    commentsPerPage,
    findsCommenters,
  };
  const shelf = new Shelf(join(cache, 'index'));
  const made = digestOf([plans.map(({ name }) => name), settings, sizes]);
  const last = readLastBuild(cache);
  if (last?.made === made) return { folder: shelf.folder, files: last.files };
  // If this is broken off, nothing is to be built on what it left.
  rmSync(join(cache, 'built.json'), { force: true });
  await learn(languagesOf(articles));
  await takeApart(plans, order);
  const comments = articles.reduce((sum, article) => sum + article.comments, 0);
  const least = (usual: number) => Math.max(1, Math.min(usual, Math.floor((articles.length + comments) / 500)));
  const runs = plans.map(({ name, base }) => ({ name, path: join(cache, 'runs', name), base }));
  const merging: Merging = {
    runs,
    stems: join(cache, 'stems'),
    half: least(enough.half),
    suggested: least(enough.suggested),
    ...{ shelf, sizes },
    ends: Uint32Array.from(runs.flatMap(({ path }) => [...endsOfRun(path)])),
    // A power of two, so that most of the time a comment more does not turn it.
    common: Math.max(sizes.common, 2 ** Math.floor(Math.log2(Math.max(1, comments))) / 16),
  };
  const how = digestOf([program, merging.half, merging.suggested, merging.common, sizes]);
  const replaced = last?.how === how ? replacedRuns(last, runs, join(cache, 'runs')) : undefined;
  const pages = last && replaced ? mergeAgain(merging, last.pages, replaced) : mergeAll(merging);
  sweepRuns(cache, plans);
  const directory: Omit<Directory, 'version'> = {
    ...{ format: formatNumber, articles: articles.length, comments, ...settings },
    languages: languagesOf(articles),
    years: yearsOf(articles),
    pages,
    ...ledgerOf(articles, sections, shelf),
    threadEnds: shelf.put(packed(merging.ends)),
  };
  const whole: Directory = { version: digestOf(directory), ...directory };
  shelf.putAs(directoryFile, Buffer.from(JSON.stringify(whole)));
  shelf.sweep();
  const kept = runs.map(({ name, base }) => ({ name, base }));
  writeLastBuild(cache, { made, how, runs: kept, pages, files: shelf.files });
  return { folder: shelf.folder, files: shelf.files };
}

/** Writes the lists of each run that is not in the cache. */
async function takeApart<Item extends IndexedArticle>(plans: readonly RunPlan<Item>[], order: IndexOrder<Item>) {
  const folder = join(order.cache, 'runs');
  mkdirSync(folder, { recursive: true });
  const vocabulary = new Vocabulary();
  for (const { name, articles } of plans) {
    if (existsSync(join(folder, `${name}.words`))) continue;
    await writeRun(join(folder, name), each(articles, order.textsOf), vocabulary);
  }
}

/** Throws away runs that are not wanted any more. */
function sweepRuns(cache: string, plans: readonly { name: string }[]): void {
  const folder = join(cache, 'runs');
  const wanted = new Set(plans.map(({ name }) => name));
  for (const file of readdirSync(folder)) if (!wanted.has(file.split('.')[0]!)) rmSync(join(folder, file));
}

/**
 * The runs that are others than in the last build; undefined if articles have other numbers than they had or a thread
 * goes further than it did, or if so much has changed that merging all is quicker. What is newer than all moves no number.
 */
function replacedRuns(last: LastBuild, runs: readonly Named[], folder: string): Replaced[] | undefined {
  if (last.runs.some(({ base }, at) => runs[at] && runs[at].base !== base)) return undefined;
  const replaced = Array.from({ length: Math.max(last.runs.length, runs.length) }, (_, at): Replaced => {
    const [old, run] = [last.runs[at], runs[at]];
    if (old?.name === run?.name) return {};
    return { ...(old && { old: join(folder, old.name) }), ...(run && { run }) };
  }).filter(({ old, run }) => old !== undefined || run !== undefined);
  const isLonger = ({ old, run }: Replaced) => {
    if (old === undefined || !run) return false;
    const ends = endsOfRun(run.path);
    return endsOfRun(old).some((end, at) => at < ends.length && ends[at] !== end);
  };
  return replaced.length <= Math.max(1, runs.length / 4) && !replaced.some(isLonger) ? replaced : undefined;
}

async function* each<Item>(articles: readonly Item[], textsOf: (article: Item) => Promise<ArticleTexts>) {
  for (const article of articles) yield await textsOf(article);
}

function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
}
