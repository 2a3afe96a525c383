import type { ArticleClue, WaitingThread } from '../model/waiting.ts';
import { withMissingComments, type Desk, type Finished } from './finish/finish.ts';
import { finishThread } from './finish/thread.ts';
import type { Order, Outcome } from './import.ts';
import { Refusal, type Draft } from './reader.ts';
import { changedFiles, digests } from './shelf/files-of.ts';
import { join } from './shelf/join.ts';
import { joinThreads } from './shelf/join-threads.ts';
import type { Shelf } from './shelf/shelf.ts';
import type { Shelved } from './shelf/shelved.ts';
import type { Waiting } from './shelf/waiting-room.ts';
import { addressKey } from './shelf/source-address.ts';

type Done = Omit<Outcome, 'input'>;

/**
 * Brings comments that came without their article into its thread, or has them wait for it.
 * @param made digest of the bytes that they were made from
 * @throws Refusal if none of them can be kept
 */
export async function importThread(
  draft: Draft,
  made: string,
  { overrides, force }: Order,
  shelf: Shelf,
  { words }: Desk,
): Promise<Done> {
  const { thread, losses: dropped } = finishThread(draft.thread, words);
  if (!thread || thread.comments.length === 0) throw new Refusal('It holds no comment that could be kept.');
  const article = withAddress(draft.waitsFor!, overrides.source?.url);
  const losses = [...draft.losses, ...dropped];
  const coming = { article, thread, inferred: draft.inferred, losses, sources: [made] };
  const held = await shelf.findDiscussed(article, thread);
  if (!held) return waits(coming, await shelf.waiting.put(coming));
  const keepsThread = held.record.sources.includes(made) && held.edited.thread && !force;
  // A run that was cut off may have left some behind.
  const waited = await shelf.waiting.forArticle(held);
  const offered = withThread({ ...held, pictures: [] }, keepsThread ? [] : [...waited, coming]);
  const joined = join(held, offered, {}, words);
  const whole = held.edited.article ? joined : withMissingComments(joined, words, held.thread);
  const done = await put(whole, made, held, shelf);
  await shelf.waiting.remove(keepsThread ? [] : waited.map(({ name }) => name));
  return done;
}

/** An article with the comments that waited for it. */
export function withThread(article: Finished, waited: readonly Omit<WaitingThread, 'article'>[]): Finished {
  const thread = waited.reduce((held, one) => joinThreads(held, one.thread, false), article.thread);
  const inferred = [...article.matter.inferred, ...waited.flatMap((one) => one.inferred)];
  const losses = [...article.matter.losses, ...waited.flatMap((one) => one.losses)];
  const { body, pictures, matter } = article;
  const told = { ...matter, inferred: [...new Set(inferred)], losses: [...new Set(losses)] };
  return { matter: told, body, pictures, ...(thread && { thread }) };
}

/** What became of comments that waited, in one sentence. */
export function joinedNow(waited: readonly Waiting[]): string | null {
  const count = waited.reduce((sum, { thread }) => sum + thread.comments.length, 0);
  if (count === 0) return null;
  return count === 1 ? 'A comment that waited for it has joined.' : `${count} comments that waited for it have joined.`;
}

async function put(whole: Finished, made: string, held: Shelved, shelf: Shelf): Promise<Done> {
  const changed = await changedFiles(whole, held, false, shelf);
  const { inferred, losses } = whole.matter;
  const article = `articles/${held.place.year}/${held.place.slug}`;
  const done = { article, reason: null, inferred, losses };
  if (changed.size === 0) return { status: 'unchanged', ...done };
  const files = { ...held.record.files, ...digests(changed) };
  await shelf.put(held.place, changed, { files, sources: [...held.record.sources, made] });
  return { status: 'imported', ...done };
}

function waits({ article, inferred, losses }: WaitingThread, name: string): Done {
  const known = article.urls[0] ?? article.path ?? (article.title === undefined ? 'unknown' : `“${article.title}”`);
  const reason = `It waits for its article: ${known} (waiting/${name}.json).`;
  return { status: 'waiting', article: null, reason, inferred: [...inferred], losses: [...losses] };
}

/** `--url` names the article; a bare host is where the paths stand that an export holds without one. */
function withAddress(clue: ArticleClue, url: string | undefined): ArticleClue {
  if (url === undefined) return clue;
  if (addressKey(url) !== undefined) return { ...clue, urls: [url] };
  const whole = clue.path === undefined ? undefined : URL.parse(clue.path, url)?.href;
  return whole === undefined ? clue : { ...clue, urls: [...clue.urls, whole] };
}
