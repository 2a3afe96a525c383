import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../model/site.ts';
import type { Thread } from '../model/thread.ts';
import { withhold } from '../render/withhold/withhold.ts';
import { ContentError } from './problem.ts';
import { folderOf, parseThread } from './read-article.ts';

type Place = Parameters<typeof folderOf>[0];

/**
 * The thread in an article's folder as it may be shown: without those commenters whom `site.yaml` takes out. Whatever
 * is published of threads comes from here.
 * @throws ContentError if the folder changed meanwhile and is no longer in order
 */
export async function readThread(content: string, article: Place, site: Pick<Site, 'commenters'>): Promise<Thread> {
  return (await readBoth(content, article, site)).shown;
}

/** The text of `thread.json` as it may be given away: the very file, or written anew where somebody is taken out. */
export async function readThreadJson(content: string, article: Place, site: Pick<Site, 'commenters'>): Promise<string> {
  const { json, thread, shown } = await readBoth(content, article, site);
  return shown === thread ? json : `${JSON.stringify(shown, null, 2)}\n`;
}

/** The thread as it was archived, with those whom nobody may see. */
export async function readWholeThread(content: string, article: Place): Promise<{ json: string; thread: Thread }> {
  const file = `${folderOf(article)}/thread.json`;
  const json = await readFile(join(content, file), 'utf8');
  const thread = parseThread(file, json);
  if (Array.isArray(thread)) throw new ContentError(thread);
  return { json, thread };
}

async function readBoth(content: string, article: Place, { commenters }: Pick<Site, 'commenters'>) {
  const { json, thread } = await readWholeThread(content, article);
  return { json, thread, shown: withhold(thread, commenters) };
}
