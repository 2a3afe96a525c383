import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { measure, type Cost } from './measure.ts';
import { writeSavedPages } from './saved-pages.ts';

/**
 * Imports made-up saved pages: with one thread and with all, twice over, and killed in the middle and started again.
 * Says what each cost, and whether all gave the same bytes.
 */
export async function benchImport(root: string, count: number): Promise<void> {
  await mkdir(join(root, '.cache/bench'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache/bench', `import-${count}-`));
  await writeSavedPages(join(folder, 'pages'), count);
  const jobs = availableParallelism();
  const importing = (into: string, threads: number) => [
    // As `npm run import` has it.
    ...['--max-semi-space-size=16', 'src/importer/cli.ts'],
    ...['--into', join(folder, into), '--jobs', String(threads), '--json', join(folder, 'pages')],
  ];
  const cost = (into: string, threads: number) =>
    measure(process.execPath, importing(into, threads), { cwd: root, log: join(folder, `${into}-${threads}.jsonl`) });

  const rows: Record<string, object> = {};
  const one = await cost('one', 1);
  rows['--jobs 1'] = row(one, count);
  const all = await cost('all', jobs);
  rows[`--jobs ${jobs}`] = row(all, count);
  rows['the same again'] = row(await cost('all', jobs), count);
  const killed = await killInTheMiddle(root, importing('killed', jobs), join(folder, 'killed/articles'), count / 2);
  rows[`again, killed after ${killed}`] = row(await cost('killed', jobs), count);
  console.table(rows);
  console.log(`${jobs} threads take ${(one.wall / all.wall).toFixed(2)} times less on the clock than one.`);
  const [first, ...others] = await Promise.all(['one', 'all', 'killed'].map((into) => digestOf(join(folder, into))));
  console.log(others.every((other) => other === first) ? 'All gave the same bytes.' : 'The bytes differ.');
  await rm(folder, { recursive: true });
}

/** @returns how many articles were there when it was killed */
async function killInTheMiddle(root: string, args: string[], articles: string, most: number): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
  const ended = once(child, 'close');
  let count = 0;
  while (count < most && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const years = await readdir(articles).catch(() => []);
    const slugs = await Promise.all(years.map((year) => readdir(join(articles, year))));
    count = slugs.flat().filter((name) => !name.startsWith('.')).length;
  }
  child.kill('SIGKILL');
  await ended;
  return count;
}

/** Of all names and bytes in a folder. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(await readFile(file));
  return hash.digest('hex');
}

function row({ wall, cpu, memory, exitCode }: Cost, pages: number): object {
  return {
    'wall s': Number(wall.toFixed(1)),
    'cpu s': Number(cpu.toFixed(1)),
    'pages/s': Number((pages / wall).toFixed(1)),
    'pages/cpu s': Number((pages / cpu).toFixed(1)),
    'peak MB': Math.round(memory),
    exit: exitCode,
  };
}
