import { glob, mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { indexContent } from '../../src/search/build/index-content.ts';
import { benchExtract } from './extract/extract.ts';
import { parts, type Part } from './extract/bench-page.ts';
import { benchRoundTrip } from './extract/round-trip.ts';
import { benchFirstHits } from './first-hits.ts';
import { generate } from './generate.ts';
import { benchImport } from './import.ts';
import { benchLandings } from './landings.ts';
import { measure, type Cost } from './measure.ts';
import { generateForNeighbours, installedNeighbours } from './neighbours.ts';
import { paint } from './paint.ts';
import { compareRanking } from './ranking.ts';
import { benchQuotes } from './quotes.ts';
import { benchSearch } from './search.ts';
import { benchThread } from './thread.ts';
import { verdicts, weigh } from './weight.ts';

const usage = `Measures. Usage:
  npm run bench -- build [--articles 1000] [--comments 20000]
      Builds a made-up archive from nothing, with Hugo and Eleventy beside it if they are on the PATH.
  npm run bench -- weight DIR [PAGE]
      Weighs a page of a built site, such as: weight dist 2015/slug/
  npm run bench -- paint DIR [PAGE]
      Opens it on Lighthouse's slow 4G and says when it shows, in milliseconds.
  npm run bench -- search [--articles 1000] [--comments 20000] [--words /usr/share/dict/ngerman]
      Indexes made-up text with the words of a list, and asks it over slow 4G.
  npm run bench -- import [--articles 1000]
      Imports made-up saved pages with one thread and with all, again, and after a kill; compares cost and bytes.
  npm run bench -- index DIR CACHE
      Only indexes a content folder, for measuring.
  npm run bench -- first-hits DIR [INDEX]
      Asks the search of a built site in a browser over slow 4G; INDEX is another index to answer, CACHE/index of the above.
  npm run bench -- ranking [DIR]
      Compares how labelled questions to the sample archive are answered, by nDCG at 10, with SQLite's full-text search.
  npm run bench -- quotes
      Says how many quotes lead to their source, and how many of those lead rightly, by hand-made and made-up threads.
  npm run bench -- thread [flat|quoting|nested] [--comments 3656]
      Opens whole threads on a slow phone and reads in them, beside a plain list and a nested page.
  npm run bench -- landings [flat|quoting|nested] [--comments 3656]
      Follows links to every comment of such threads, in every order.
  npm run bench -- extract FOLDER… [--part all|seen|held] [--defuddle FOLDER]
      Says how well articles are found on the pages of public corpora, with Readability beside it; CONTRIBUTING.md names them.
  npm run bench -- round-trip FOLDER
      Says how much of the bodies of articles is the same after Markdown and back; FOLDER is Mozilla's readability.
  npm run bench -- generate DIR [--articles 1000] [--comments 20000]
      Only writes the made-up archive, for LESESAAL_CONTENT.`;

const root = join(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000' },
    comments: { type: 'string' },
    words: { type: 'string', default: '/usr/share/dict/ngerman' },
    part: { type: 'string', default: 'all' },
    defuddle: { type: 'string' },
  },
});
const articles = Number(values.articles);
const comments = Number(values.comments ?? 20_000);

const [command, folder, page = ''] = positionals;
if (command === 'build') {
  await buildAll();
} else if (command === 'weight' && folder) {
  console.table(verdicts(await weigh(resolve(folder), page)));
} else if (command === 'paint' && folder) {
  console.table(await paint(resolve(folder), page));
} else if (command === 'search') {
  await benchSearch(root, articles, comments, values.words);
} else if (command === 'index' && folder && page) {
  await indexContent(resolve(folder), resolve(page));
} else if (command === 'first-hits' && folder) {
  await benchFirstHits(resolve(folder), resolve(page || join(folder, 'search/index')));
} else if (command === 'import') {
  await benchImport(root, articles);
} else if (command === 'ranking') {
  await compareRanking(resolve(folder ?? join(root, 'content')));
} else if (command === 'quotes') {
  benchQuotes();
} else if (command === 'thread') {
  await benchThread(root, Number(values.comments ?? 3656), folder);
} else if (command === 'landings') {
  await benchLandings(root, Number(values.comments ?? 3656), folder);
} else if (command === 'extract' && folder && isPart(values.part)) {
  await benchExtract(positionals.slice(1), values.part, values.defuddle);
} else if (command === 'round-trip' && folder) {
  await benchRoundTrip(folder);
} else if (command === 'generate' && folder) {
  await generate(resolve(folder), articles, comments);
} else {
  console.error(usage);
  process.exitCode = 2;
}

function isPart(written: string): written is Part {
  return (parts as readonly string[]).includes(written);
}

async function buildAll(): Promise<void> {
  // Everything is built into fresh folders: a file system is slow for a while where it has just deleted thousands of files.
  const cache = await freshFolder(join(root, '.cache/bench'));
  console.log(`${articles} articles, ${comments} comments; the logs are in ${cache}.`);
  const rows: Record<string, object> = {};
  const out = join(cache, 'dist');
  await generate(join(cache, 'content'), articles, comments);
  const env = { LESESAAL_CONTENT: join(cache, 'content') };
  const args = ['.ci/astro.mjs', 'build', '--outDir', out];
  const cost = await measure('node', args, { cwd: root, env, log: join(cache, 'lesesaal.log') });
  rows['Lesesaal'] = row(cost, await pagesIn(out));
  const again = await measure('node', args, { cwd: root, env, log: join(cache, 'lesesaal-again.log') });
  rows['Lesesaal, nothing changed'] = row(again, await pagesIn(out));

  const neighbours = installedNeighbours();
  if (neighbours.length === 0) console.log('Neither Hugo nor Eleventy is on the PATH, so nothing stands beside it.');
  for (const { name, command: program, args: programArgs } of neighbours) {
    const home = join(cache, name.toLowerCase());
    await generateForNeighbours(home, articles, comments);
    const cost = await measure(program, programArgs, { cwd: home, log: join(cache, `${name.toLowerCase()}.log`) });
    rows[name] = row(cost, await pagesIn(join(home, 'dist')));
  }
  console.table(rows);
}

async function freshFolder(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, `${articles}-${comments}-`));
}

function row({ wall, cpu, memory, exitCode }: Cost, pages: number): object {
  return {
    'wall s': Number(wall.toFixed(1)),
    'cpu s': Number(cpu.toFixed(1)),
    'peak MB': Math.round(memory),
    pages,
    exit: exitCode,
  };
}

async function pagesIn(dist: string): Promise<number> {
  return (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).length;
}
