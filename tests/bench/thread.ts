import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileServer } from '../site/file-server.ts';
import { landings } from './landings.ts';
import { measure } from './measure.ts';
import { readIn, type Reading } from './reading.ts';
import { writeLargeThreads } from './thread-archive.ts';
import { threadNeighbours } from './thread-neighbours.ts';

/**
 * Builds threads of so many comments (flat, full of quotes, deeply nested), opens each whole on one page on a slow phone
 * and reads in it, with the article's own page, the same thread as a plain list and as a nested page of a forum's
 * software beside it. Then follows a link to every single comment.
 */
export async function benchThread(root: string, comments: number): Promise<void> {
  const home = await freshFolder(join(root, '.cache/bench'));
  const dist = join(home, 'dist');
  const threads = await writeLargeThreads(join(home, 'content'), comments);
  const args = ['.ci/astro.mjs', 'build', '--outDir', dist];
  const env = { LESESAAL_CONTENT: join(home, 'content') };
  const log = join(home, 'build.log');
  const { exitCode } = await measure('node', args, { cwd: root, env, log });
  if (exitCode !== 0) throw new Error(`The archive of the threads does not build. ${log} says why.`);

  const server = fileServer(dist).listen(0, 'localhost');
  await once(server, 'listening');
  const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
  for (const [path, thread] of threads) {
    const whole = `${site}${path}forum/all/`;
    const rows: Record<string, object> = {
      'article, 25 comments': row(await readIn(site + path, 25)),
      'whole thread': row(await readIn(whole, comments)),
    };
    for (const [name, html] of Object.entries(threadNeighbours)) {
      const file = `${name.replaceAll(' ', '-')}.html`;
      await writeFile(join(dist, path, file), html(thread));
      rows[name] = row(await readIn(site + path + file, comments));
    }
    console.log(`${path}, ${comments} comments; milliseconds, memory in megabytes`);
    console.table(rows);
    const numbers = thread.map(({ number }) => number);
    console.log(`${await landings(whole, numbers)} of ${numbers.length} comments land in view.`);
  }
  server.close();
}

async function freshFolder(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'thread-'));
}

function row(reading: Reading): object {
  return Object.fromEntries(
    Object.entries(reading).map(([name, value]: [string, number]) => [name, Math.round(value)]),
  );
}
