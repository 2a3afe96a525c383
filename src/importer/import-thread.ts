import type { WaitingThread } from '../model/waiting.ts';
import { withLatePseudonyms, withMissingComments, type Desk, type Finished } from './finish/finish.ts';
import type { Done, Order } from './import.ts';
import { changedFiles, digests } from './shelf/files-of.ts';
import { join } from './shelf/join.ts';
import { joinThreads } from './shelf/join-threads.ts';
import type { Shelf } from './shelf/shelf.ts';
import { pathOf, type Shelved } from './shelf/shelved.ts';

/**
 * Brings comments that came without their article into its thread, or has them wait for it.
 * @param made digest of the bytes that they were made from
 * @throws Refusal if they cannot be written, or belong to an article that cannot be understood
 */
export async function importThread(
  coming: WaitingThread,
  made: string,
  { force }: Order,
  shelf: Shelf,
  desk: Desk,
): Promise<Done> {
  const { words } = desk;
  const held = await shelf.findDiscussed(coming.article, coming.thread);
  if (!held) return waits(coming, await shelf.waiting.put(coming));
  const keepsThread = held.record.sources.includes(made) && held.edited.thread && !force;
  // They may have waited before their article could be told from others.
  const waited = await shelf.waiting.forArticle(held);
  const offered = withThread({ ...held, pictures: [] }, keepsThread ? [] : [...waited, coming]);
  const joined = join(held, offered, {}, words);
  const whole = held.edited.article ? joined : withMissingComments(joined, words, held.thread);
  const done = await put(withLatePseudonyms(whole, desk), made, held, shelf);
  if (keepsThread) return done;
  await shelf.waiting.remove(waited.map(({ name }) => name));
  return { ...done, waited: commentsIn(waited) };
}

export function commentsIn(waited: readonly Pick<WaitingThread, 'thread'>[]): number {
  return waited.reduce((sum, { thread }) => sum + thread.comments.length, 0);
}

/** An article with the comments that waited for it. */
export function withThread(article: Finished, waited: readonly Omit<WaitingThread, 'article'>[]): Finished {
  const thread = waited.reduce((held, one) => joinThreads(held, one.thread, false), article.thread);
  const inferred = [...article.matter.inferred, ...waited.flatMap((one) => one.inferred)];
  const losses = [...article.matter.losses, ...waited.flatMap((one) => one.losses)];
  const { body, pictures, matter, part } = article;
  const told = { ...matter, inferred: [...new Set(inferred)], losses: [...new Set(losses)] };
  return { matter: told, body, pictures, ...(thread && { thread }), ...(part && { part }) };
}

async function put(whole: Finished, made: string, held: Shelved, shelf: Shelf): Promise<Done> {
  const changed = await changedFiles(whole, held, false, shelf);
  const { inferred, losses } = whole.matter;
  const done = { article: pathOf(held.place), waited: 0, reason: null, inferred, losses };
  const files = { ...held.record.files, ...digests(changed) };
  const { sources } = held.record;
  const joined = changed.size > 0;
  if (joined || !sources.includes(made))
    await shelf.put(held.place, changed, { ...held.record, files, sources: [...sources, made] });
  return { status: joined ? 'imported' : 'unchanged', joined, ...done };
}

function waits({ article, inferred, losses }: WaitingThread, name: string): Done {
  const known = article.urls[0] ?? article.path ?? (article.title === undefined ? 'unknown' : `“${article.title}”`);
  const reason = `It waits for its article: ${known} (waiting/${name}.json).`;
  const told = { inferred: [...inferred], losses: [...losses] };
  return { status: 'waiting', article: null, joined: false, waited: 0, reason, ...told };
}
