import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Thread } from '../model/thread.ts';
import { contentFolder } from './content-folder.ts';
import { isProblem, splitFrontMatter } from './front-matter.ts';
import { ContentError } from './problem.ts';
import { folderOf, parseThread, type Holding } from './read-article.ts';

/** The Markdown of an article, without its front matter. */
export async function bodyOf(article: Holding): Promise<string> {
  const file = `${folderOf(article)}/article.md`;
  const split = splitFrontMatter(file, await readFile(join(contentFolder(), file), 'utf8'));
  if (isProblem(split)) throw new ContentError([split]);
  return split.body;
}

/** The thread read last: the pages of one thread are made one after the other. */
let last: { digest: string; thread: Promise<Thread> } | undefined;

/** The thread under an article; undefined where none was archived. */
export async function threadOf(article: Holding): Promise<Thread | undefined> {
  if (!article.thread) return undefined;
  if (last?.digest !== article.digest) last = { digest: article.digest, thread: readThread(article) };
  return last.thread;
}

async function readThread(article: Holding): Promise<Thread> {
  const file = `${folderOf(article)}/thread.json`;
  const thread = parseThread(file, await readFile(join(contentFolder(), file), 'utf8'));
  if (Array.isArray(thread)) throw new ContentError(thread);
  return thread;
}

/** Absolute path of a file in an article's folder. */
export function articleFile(article: Holding, name: string): string {
  return join(contentFolder(), folderOf(article), name);
}
