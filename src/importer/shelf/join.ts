import type { Finished } from '../finish/finish.ts';
import type { Overrides } from '../reader.ts';
import type { Words } from '../words.ts';
import { joinMatter } from './join-matter.ts';
import { joinThreads } from './join-threads.ts';

/** What is held of an article, and which of its files somebody edited since they were imported. */
export interface Held extends Finished {
  edited: { article: boolean; thread: boolean };
}

/** Adds to an article what another capture of it brings. An `article.md` edited by hand stays whole. */
export function join(held: Held, coming: Finished, overrides: Overrides, words: Words): Finished {
  const thread = joinThreads(held.thread, coming.thread, held.edited.thread);
  const threadPart = thread ? { thread } : {};
  if (held.edited.article) return { matter: held.matter, body: held.body, pictures: [], ...threadPart };
  const body = held.body || coming.body;
  const matter = joinMatter(held.matter, coming.matter, overrides);
  const outlived = outlivedLosses({ matter, body, pictures: [], ...threadPart }, words);
  const losses = matter.losses.filter((loss) => !outlived.has(loss));
  const pictures = coming.pictures.filter(({ file }) => body.includes(file) || matter.image?.file === file);
  return { matter: { ...matter, losses }, body, pictures, ...threadPart };
}

/** What one of two captures missed and the other brought. */
function outlivedLosses({ matter, body, thread }: Finished, words: Words): ReadonlySet<string> {
  const isDated = thread?.comments.every(({ published, status }) => published !== undefined || status === 'removed');
  const sentences = words.thread;
  return new Set([
    ...(body === '' ? [] : [words.bodyMissing]),
    ...(matter.inferred.includes('published') ? [] : [words.kept.dayKept]),
    ...(isDated ? thread!.comments.map((_, at) => sentences.datesVague(at + 1)) : []),
  ]);
}

/** What `--force` writes: the newcomer's article over the held one, and of the thread both. */
export function replace(held: Held, coming: Finished): Finished {
  const thread = coming.thread ? joinThreads(coming.thread, held.thread, true) : held.thread;
  return { ...coming, ...(thread && { thread }) };
}
