import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../model/site.ts';
import type { Thread } from '../model/thread.ts';
import { contentFolder } from './content-folder.ts';
import { isProblem, splitFrontMatter } from './front-matter.ts';
import { ContentError } from './problem.ts';
import { folderOf, type Holding } from './read-article.ts';
import { readSite } from './read-site.ts';
import { readThread } from './read-thread.ts';

/** The Markdown of an article, without its front matter. */
export async function bodyOf(article: Holding): Promise<string> {
  const file = `${folderOf(article)}/article.md`;
  const split = splitFrontMatter(file, await readFile(join(contentFolder(), file), 'utf8'));
  if (isProblem(split)) throw new ContentError([split]);
  return split.body;
}

/** The thread read last: the pages of one thread are made one after the other. */
let last: { digest: string; thread: Promise<Thread> } | undefined;

/** The thread under an article as it may be shown; undefined where none was archived. */
export async function threadOf(article: Holding): Promise<Thread | undefined> {
  if (!article.thread) return undefined;
  if (last?.digest !== article.digest) last = { digest: article.digest, thread: readShown(article) };
  return last.thread;
}

let settings: Promise<Site> | undefined;

async function readShown(article: Holding): Promise<Thread> {
  // Read once for all threads, but in development somebody may be changing them.
  const env = import.meta.env as ImportMetaEnv | undefined;
  if (env?.DEV || !settings) settings = readSite(contentFolder());
  return readThread(contentFolder(), article, await settings);
}

/** Absolute path of a file in an article's folder. */
export function articleFile(article: Holding, name: string): string {
  return join(contentFolder(), folderOf(article), name);
}
