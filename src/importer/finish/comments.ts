import type { ArticleClue, WaitingThread } from '../../model/waiting.ts';
import { Refusal, type Draft, type Overrides } from '../reader.ts';
import { addressKey } from '../shelf/source-address.ts';
import type { Words } from '../words.ts';
import { finishThread } from './thread.ts';

/**
 * Completes comments that came without their article.
 * @param made digest of the bytes that they were made from
 * @throws Refusal if none of them can be kept
 */
export function finishComments(draft: Draft, made: string, overrides: Overrides, words: Words): WaitingThread {
  const { thread, losses: dropped } = finishThread(draft.thread, words);
  if (!thread || thread.comments.length === 0)
    throw new Refusal('It holds no comment with a text that could be kept. Export it again, with its comments.');
  const article = withAddress(draft.waitsFor!, overrides.source?.url);
  return { article, thread, inferred: draft.inferred, losses: [...draft.losses, ...dropped], sources: [made] };
}

/** `--url` names the article; a bare host is where the paths stand that an export holds without one. */
function withAddress(clue: ArticleClue, url: string | undefined): ArticleClue {
  if (url === undefined) return clue;
  if (addressKey(url) !== undefined) return { ...clue, urls: [url] };
  const whole = clue.path === undefined ? undefined : URL.parse(clue.path, url)?.href;
  return whole === undefined ? clue : { ...clue, urls: [...clue.urls, whole] };
}
