import type { Thread } from '../../model/thread.ts';
import type { Finished } from '../finish/finish.ts';
import { writeArticleFile } from './front-matter.ts';
import { digest } from './record.ts';
import type { Shelf } from './shelf.ts';
import type { Shelved } from './shelved.ts';
import type { Files } from './store.ts';
import { readThreadFile, writeThreadFile } from './thread-file.ts';

/** The files of an article: pictures first and the article last, for what is read first must find what it names. */
export function filesOf(article: Finished): Files {
  const files: Files = new Map(article.pictures.map(({ file, bytes }) => [file, bytes]));
  if (article.thread) files.set('thread.json', writeThreadFile(article.thread));
  return files.set('article.md', writeArticleFile(article));
}

/**
 * Files that differ from those on the shelf and may be written there.
 * @param force whether what somebody edited, and pictures that are there, are written over
 */
export async function changedFiles(article: Finished, held: Shelved, force: boolean, shelf: Shelf): Promise<Files> {
  const changed: Files = new Map();
  for (const [name, content] of filesOf(article)) {
    const current = held.files.get(name) ?? (await shelf.file(held.place, name));
    const isSame = current !== undefined && digest(current) === digest(content);
    if (!isSame && (force || mayChange(name, article, held, current !== undefined))) changed.set(name, content);
  }
  return changed;
}

/** SHA-256 of each file. */
export function digests(files: Files): Record<string, string> {
  return Object.fromEntries([...files].map(([name, content]) => [name, digest(content)]));
}

function mayChange(name: string, article: Finished, held: Shelved, isThere: boolean): boolean {
  if (name === 'article.md') return !held.edited.article;
  if (name === 'thread.json') return !saySame(threadOnDisk(held), article.thread);
  return !isThere;
}

/** As the file has it, before its writers got other names. */
function threadOnDisk({ files }: Shelved): Thread | undefined {
  const text = files.get('thread.json');
  return text === undefined ? undefined : readThreadFile(text.toString());
}

/** Whether two threads say the same, however somebody has indented them. */
function saySame(a: Thread | undefined, b: Thread | undefined): boolean {
  return a !== undefined && b !== undefined && writeThreadFile(a) === writeThreadFile(b);
}
