import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Comment } from '../../src/model/thread.ts';
import { fileServer } from '../site/file-server.ts';
import { measure } from './measure.ts';
import { writeLargeThreads } from './thread-archive.ts';

/** A thread whose pages are served. */
interface ServedThread {
  /** Such as `2015/nested/`. */
  path: string;
  comments: Comment[];
  /** Addresses of its pages that show all of it, by their names such as `all`. */
  wholes: Map<string, string>;
}

interface ThreadSite {
  dist: string;
  url: string;
  threads: ServedThread[];
  close: () => void;
}

/** Builds an archive of large threads of so many comments, of all kinds or of one, and serves it. */
export async function threadSite(root: string, comments: number, kind?: string): Promise<ThreadSite> {
  const home = await freshFolder(join(root, '.cache/bench'));
  const dist = join(home, 'dist');
  const written = await writeLargeThreads(join(home, 'content'), comments, kind);
  const args = ['.ci/astro.mjs', 'build', '--outDir', dist];
  const env = { LESESAAL_CONTENT: join(home, 'content') };
  const log = join(home, 'build.log');
  const { exitCode } = await measure('node', args, { cwd: root, env, log });
  if (exitCode !== 0) throw new Error(`The archive of the threads does not build. ${log} says why.`);

  const server = fileServer(dist).listen(0, 'localhost');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const threads = Array.from(written, ([path, comments]) => ({ path, comments, wholes: wholes(dist, url, path) }));
  return { dist, url, threads, close: () => server.close() };
}

function wholes(dist: string, url: string, path: string): Map<string, string> {
  const names = ['all', 'conversation', 'newest'].filter((name) => existsSync(join(dist, path, 'forum', name)));
  return new Map(names.map((name) => [name, `${url}${path}forum/${name}/`]));
}

async function freshFolder(parent: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'thread-'));
}
