import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { directoryFile, formatNumber, type Directory } from '../format.ts';
import { learn } from '../text/tongues.ts';
import type { Changes } from './changes.ts';
import { mergeAgain, mergeAll, type Merging } from './dictionaries.ts';
import { readLastBuild, writeLastBuild, type LastBuild } from './last-build.ts';
import { languagesOf, ledgerOf, yearsOf, type IndexedArticle } from './ledger.ts';
import type { RunFiles } from './merge-runs.ts';
import { RunLines } from './run-lines.ts';
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
 * bytes, whatever the cache held. Needs memory for one run, and for the keys and the spellings of the archive.
 */
export async function buildIndex<Item extends IndexedArticle>(order: IndexOrder<Item>): Promise<BuiltIndex> {
  const { articles, program, cache, sections, commentsPerPage, findsCommenters, sizes = usualSizes } = order;
  const plans = planRuns(articles, JSON.stringify([program, findsCommenters]));
  const settings: Settings = {
    sections: sections.map(({ slug, name }) => ({ slug, name })),
    commentsPerPage,
    findsCommenters,
  };
  const made = digestOf([plans.map(({ name }) => name), settings, sizes]);
  const last = readLastBuild(cache);
  if (last?.made === made) return { folder: join(cache, 'index'), files: last.files };
  // If this is broken off, nothing is to be built on what it left.
  rmSync(join(cache, 'built.json'), { force: true });
  const shelf = new Shelf(join(cache, 'index'));
  await learn(languagesOf(articles));
  const lines = { keys: new RunLines('keys'), words: new RunLines('words') };
  await takeApart(plans, order, lines);
  const comments = articles.reduce((sum, article) => sum + article.comments, 0);
  const least = (usual: number) => Math.max(1, Math.min(usual, Math.floor((articles.length + comments) / 500)));
  const runs = plans.map(({ name, base }) => ({ name, path: join(cache, 'runs', name), base }));
  const merging: Merging = {
    runs,
    lines,
    stems: join(cache, 'stems'),
    half: least(enough.half),
    suggested: least(enough.suggested),
    ...{ shelf, sizes },
    ends: Uint32Array.from(runs.flatMap(({ path }) => [...endsOfRun(path)])),
    // A power of two, so that most of the time a comment more does not turn it.
    common: Math.max(sizes.common, 2 ** Math.floor(Math.log2(Math.max(1, comments))) / 16),
  };
  const how = digestOf([program, merging.half, merging.suggested, merging.common, sizes]);
  const changes = last?.how === how ? changesSince(last, runs, join(cache, 'runs')) : undefined;
  const dictionaries = last && changes ? mergeAgain(merging, last.dictionaries, changes) : mergeAll(merging);
  sweepRuns(cache, plans);
  const directory: Omit<Directory, 'version'> = {
    ...{ format: formatNumber, articles: articles.length, comments, ...settings },
    languages: languagesOf(articles),
    years: yearsOf(articles),
    pages: { lists: dictionaries.lists.pages, words: dictionaries.words.pages },
    ...ledgerOf(articles, sections, shelf),
    threadEnds: shelf.put(packed(merging.ends)),
  };
  const whole: Directory = { version: digestOf(directory), ...directory };
  shelf.putAs(directoryFile, Buffer.from(JSON.stringify(whole)));
  shelf.sweep();
  const kept = runs.map(({ name, base }) => ({ name, base }));
  writeLastBuild(cache, { made, how, runs: kept, dictionaries, files: shelf.files });
  return { folder: shelf.folder, files: shelf.files };
}

/** Writes the lists of each run that is not in the cache. */
async function takeApart<Item extends IndexedArticle>(
  plans: readonly RunPlan<Item>[],
  order: IndexOrder<Item>,
  { keys, words }: Merging['lines'],
): Promise<void> {
  const folder = join(order.cache, 'runs');
  mkdirSync(folder, { recursive: true });
  const vocabulary = new Vocabulary(keys.lexicon, words.lexicon);
  for (const { name, articles } of plans) {
    const path = join(folder, name);
    if (existsSync(`${path}.words`)) continue;
    const written = await writeRun(path, each(articles, order.textsOf), vocabulary);
    keys.keep(path, written.keys);
    words.keep(path, written.words);
  }
}

/** Throws away runs that are not wanted any more. */
function sweepRuns(cache: string, plans: readonly { name: string }[]): void {
  const folder = join(cache, 'runs');
  const wanted = new Set(plans.map(({ name }) => name));
  for (const file of readdirSync(folder)) if (!wanted.has(file.split('.')[0]!)) rmSync(join(folder, file));
}

/** Which runs are others than in the last build; undefined if so much has changed that merging all is quicker. */
function changesSince(last: LastBuild, runs: readonly Named[], folder: string): Changes | undefined {
  const before = new Map(last.runs.map(({ name, base }) => [name, base]));
  const now = new Set(runs.map(({ name }) => name));
  const gone = last.runs
    .filter(({ name }) => !now.has(name))
    .map(({ name, base }) => ({ path: join(folder, name), base }));
  const fresh = runs.filter(({ name }) => !before.has(name));
  const isRenumbered = runs.some(({ name, base }) => before.has(name) && before.get(name) !== base);
  return gone.length + fresh.length <= Math.max(2, runs.length / 4) ? { gone, fresh, isRenumbered } : undefined;
}

async function* each<Item>(articles: readonly Item[], textsOf: (article: Item) => Promise<ArticleTexts>) {
  for (const article of articles) yield await textsOf(article);
}

function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
}
