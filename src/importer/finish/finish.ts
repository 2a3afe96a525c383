import type { ArticleMatter } from '../../model/article.ts';
import type { Site } from '../../model/site.ts';
import { gaps, heldRanges, type Thread } from '../../model/thread.ts';
import { finishMatter } from './matter.ts';
import { finishThread } from './thread.ts';
import type { PagePart } from '../html/page/page-part.ts';
import type { Draft, DraftPicture, Overrides } from '../reader.ts';
import type { Pseudonyms } from '../pseudonyms/pseudonyms.ts';
import type { Words } from '../words.ts';

/** An article that keeps every rule of the model and may be written. */
export interface Finished {
  matter: ArticleMatter;
  body: string;
  thread?: Thread;
  pictures: DraftPicture[];
  /** Set where it is one page of an article that had several. */
  part?: PagePart;
}

/** What a draft is finished against. */
export interface Desk {
  site: Site;
  words: Words;
  /** The names that commenters bear, if not their own. */
  pseudonyms?: Pseudonyms | undefined;
}

/**
 * Completes a draft: overrides, what the comments tell, what the site knows; drops what breaks the
 * model and says so in `losses`.
 * @throws Refusal if title or day are missing
 */
export function finish(draft: Draft, overrides: Overrides, desk: Desk): Finished {
  const { thread, losses } = finishThread(draft.thread, desk.words);
  const body = draft.body.trim();
  const bare = body || overrides.lead || draft.matter.lead ? [] : [desk.words.bodyMissing];
  const matter = finishMatter({ ...draft, losses: [...draft.losses, ...losses, ...bare] }, overrides, thread, desk);
  return { matter, body, pictures: draft.pictures, ...(thread && { thread }), ...(draft.part && { part: draft.part }) };
}

/** Says in `losses` how many comments are missing and which, in place of what it said before. */
export function withMissingComments(article: Finished, words: Words, before?: Thread): Finished {
  const { thread, matter } = article;
  const said = [before, thread].map((one) => one && missingComments(one, words)?.said);
  const others = matter.losses.filter((loss) => !said.some((start) => start !== undefined && loss.startsWith(start)));
  const missing = thread && missingComments(thread, words)?.sentence;
  return { ...article, matter: { ...matter, losses: missing ? [...others, missing] : others } };
}

/** @returns `said` is how the sentence begins, whichever comments it names */
function missingComments(thread: Thread, words: Words): { said: string; sentence: string } | undefined {
  const missing = gaps(thread);
  if (missing.length === 0) return undefined;
  const held = heldRanges(thread);
  const count = missing.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const all = thread.comments.length + count;
  const said = words.commentsMissing(count, all);
  if (held.length === 0) return { said, sentence: `${said}.` };
  // Whichever takes fewer words, as on the index card.
  const which = held.length <= missing.length ? { held } : { missing };
  return { said, sentence: words.commentsMissing(count, all, which) };
}

/** Takes the names out that only a later capture shows to be commenters'. */
export function withLatePseudonyms(article: Finished, { pseudonyms }: Desk): Finished {
  return pseudonyms && article.thread ? { ...article, thread: pseudonyms.late(article.thread) } : article;
}
