import { existsSync, statSync } from 'node:fs';
import { glob, mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openIndex } from '../../src/search/open-index.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { dice, pick } from './german.ts';
import { measure, type Cost } from './measure.ts';
import { askPagefind } from './pagefind-questions.ts';
import { hasPagefind, pagefind, writePages } from './pagefind.ts';
import { writeSearchArchive } from './search-archive.ts';
import { changes } from './search-changes.ts';
import { SlowLink } from './slow-link.ts';

/** Asked of an index nobody has asked before, and then one after the other of the same. */
const questions = [
  'Regierung',
  'Flüchtlinge',
  'Regierung Partei',
  '"der Staat"',
  'nicht',
  'author:leser_7',
  'Regirung',
];
/** It knows no fields, and has no answer to a slip. */
const asPagefindDoes = questions.filter((text) => !text.includes(':') && text !== 'Regirung');
/** Words that nearly every text holds, which is the dearest that one can ask. */
const dearest = ['Jahr Menschen', 'zwei Jahre', 'auch eine', 'nicht mehr', '"nicht mehr"'];
/** Excerpts that a phone shows without scrolling. */
const inView = 4;
const further = 200;

/** Builds an index of made-up text, with Pagefind beside it if that is installed, and asks it over a slow line. */
export async function benchSearch(root: string, articles: number, comments: number, wordList: string): Promise<void> {
  if (!existsSync(wordList)) throw new Error(`${wordList} is missing. Install wngerman, or name a list with --words.`);
  await mkdir(join(root, '.cache/bench'), { recursive: true });
  const home = await mkdtemp(join(root, `.cache/bench/search-${articles}-${comments}-`));
  const content = join(home, 'content');
  await writeSearchArchive(content, articles, comments, wordList);
  const rows: Record<string, object> = {};
  for (const name of ['from nothing', 'nothing changed', ...Object.keys(changes)]) {
    await changes[name]?.(content);
    rows[`Lesesaal, ${name}`] = await buildOnce(root, home, content);
  }
  if (hasPagefind()) {
    rows['Pagefind, articles'] = await buildPagefind(home, content, false);
    rows['Pagefind, comments too'] = await buildPagefind(home, content, true);
  } else console.log('Pagefind is not on the PATH, so it does not stand beside it.');
  console.table(rows);
  const cold: Record<string, object> = {};
  for (const text of questions) cold[text] = await ask(home, content, [text]);
  console.log('Cold: from the directory to the first ten hits, and with the excerpts in view; without scripts.');
  console.table(cold);
  if (hasPagefind()) {
    console.log('Pagefind, cold: from its first file to the texts of ten results; without its script.');
    console.log('Articles:');
    console.table(await askPagefind(join(home, 'pagefind-articles'), asPagefindDoes));
    console.log('Comments too, in pages:');
    console.table(await askPagefind(join(home, 'pagefind-all'), asPagefindDoes));
  }
  console.log('One after the other, what each adds:');
  console.table(await askAll(home, content));
  console.log(`What ${further} further questions add, each of two words of one text, without excerpts, in kB:`);
  console.table(await askFurther(home, content));
  console.log('The dearest, one after the other:');
  console.table(await askAll(home, content, dearest));
}

/** Questions as readers have them: words that stand in one text, most of them none of the commonest. */
async function askFurther(home: string, content: string): Promise<object> {
  const roll = dice(1);
  const files = await Array.fromAsync(glob('articles/*/*/article.md', { cwd: content }));
  const line = new SlowLink(0);
  const index = await openIndex({ base: 'index/', fetch: (url) => serve(line, home, content, url as string) });
  const costs: number[] = [];
  while (costs.length < further) {
    const words = (await readFile(join(content, pick(roll, files)), 'utf8')).match(/\p{L}{4,}/gu)!;
    const question = parseQuestion(`${pick(roll, words)} ${pick(roll, words)}`);
    for (const kind of ['articles', 'comments'] as const) await index.ask(question, kind);
    costs.push(line.take().kB);
  }
  costs.sort((a, b) => a - b);
  const at = (share: number) => costs[Math.min(further - 1, Math.floor(share * further))];
  return { median: at(0.5), 'nine of ten': at(0.9), '95 of 100': at(0.95), most: at(1) };
}

async function buildOnce(root: string, home: string, content: string): Promise<object> {
  const args = [join(import.meta.dirname, 'bench.ts'), 'index', content, join(home, 'cache')];
  const cost = await measure('node', args, { cwd: root, log: join(home, 'build.log') });
  return figures(cost, join(home, 'cache/index'));
}

async function buildPagefind(home: string, content: string, withComments: boolean): Promise<object> {
  const site = join(home, withComments ? 'pagefind-all' : 'pagefind-articles');
  await writePages(content, site, withComments);
  const cost = await measure(pagefind, ['--site', site, '--quiet'], { cwd: home, log: join(home, 'pagefind.log') });
  return figures(cost, join(site, 'pagefind'));
}

async function figures({ wall, cpu, memory }: Cost, folder: string): Promise<object> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    'cpu s': round(cpu),
    'wall s': round(wall),
    'peak MB': Math.round(memory),
    files: files.length,
    MB: round(bytes / 1e6),
  };
}

async function ask(home: string, content: string, texts: string[]): Promise<object> {
  return Object.values(await askAll(home, content, texts))[0]!;
}

async function askAll(home: string, content: string, texts = questions): Promise<Record<string, object>> {
  const line = new SlowLink();
  const rows: Record<string, object> = {};
  let began = performance.now();
  const index = await openIndex({ base: 'index/', fetch: (url) => serve(line, home, content, url as string) });
  for (const text of texts) {
    const question = parseQuestion(text);
    const { count, hits } = await index.ask(question, 'articles');
    const ms = Math.round(performance.now() - began);
    const first = line.take();
    const { count: comments } = await index.ask(question, 'comments');
    const both = line.take();
    for (const hit of hits.slice(0, inView)) await index.excerpt(hit, question);
    const excerpts = line.take();
    const meant = count + comments === 0 ? (await index.suggest(question))?.text : undefined;
    const total = Math.round((first.kB + both.kB + excerpts.kB + line.take().kB) * 10) / 10;
    rows[text] = {
      articles: count,
      comments,
      ms,
      'articles kB': first.kB,
      'comments kB': both.kB,
      'excerpts kB': excerpts.kB,
      total,
      meant,
    };
    began = performance.now();
  }
  return rows;
}

/** The index as it lies there; articles packed, as hosts do. */
async function serve(line: SlowLink, home: string, content: string, url: string): Promise<Response> {
  const isIndex = url.startsWith('index/');
  const path = isIndex ? join(home, 'cache', url) : join(content, 'articles', decodeURIComponent(url));
  const bytes = await readFile(path);
  await line.carry(isIndex ? bytes : gzipSync(bytes));
  return new Response(new Uint8Array(bytes));
}
